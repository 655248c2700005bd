//! Runners of the language-neutral cases.
