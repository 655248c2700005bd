export default {
  // Otherwise the development server would move the package away from its module and its worker.
  optimizeDeps: { exclude: ["xiaozu"] },
};
