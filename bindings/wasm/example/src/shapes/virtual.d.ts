declare module "virtual:xiaozu-shapes" {
  const shapes: import("./shape.js").Shapes;
  export default shapes;
}
