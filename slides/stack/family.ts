/**
 * The base, the mesa and the deceptive case are one picture: the same places, and each shows more
 * of what is inside of the learned model. What a case does not have yet keeps its place as a
 * ghost; labels are as wide as what stands there in the other cases.
 */

/** A whole case: the inside of the learned model, above its training, which is always the same. */
export function drawCase(title: string, inside: string): string {
  return `%%{init: {"flowchart": {"nodeSpacing": 18, "rankSpacing": 44}}}%%
flowchart TB
subgraph training [Training: the base optimizer searches over parameters]
  direction LR
  loss[Base objective]:::base -->|scores| sgd[SGD]:::base -->|updates| theta[Parameters]:::base
end
subgraph model [${title}]
  direction LR
${inside}
end
model -->|behaviour| training
training -->|sets| model`;
}
