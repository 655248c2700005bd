//! Which class of which module each type becomes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::super::model::{Field, Model, Named, Nested, Object, Shape, Type, Variant};

/// A module, in the order in which they import one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Module {
    /// What the others have in common.
    Terms,
    Facts,
    Needs,
    Points,
    Questions,
    Values,
}

impl Module {
    pub(super) const ALL: [Self; 6] =
        [Self::Terms, Self::Facts, Self::Needs, Self::Points, Self::Questions, Self::Values];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Terms => "_terms",
            Self::Facts => "facts",
            Self::Needs => "needs",
            Self::Points => "points",
            Self::Questions => "questions",
            Self::Values => "_values",
        }
    }

    /// The union a module is for.
    fn union(self) -> Option<&'static str> {
        match self {
            Self::Facts => Some("Fact"),
            Self::Needs => Some("Need"),
            Self::Points => Some("Point"),
            Self::Questions => Some("Question"),
            Self::Terms | Self::Values => None,
        }
    }
}

/// What stands in a module.
pub(super) enum Item<'m> {
    /// A name for a type, or for one of several.
    Alias {
        name: &'m str,
        named: &'m Named,
        members: Vec<String>,
    },
    Class(Class<'m>),
}

pub(super) struct Class<'m> {
    pub(super) name: String,
    pub(super) doc: &'m str,
    pub(super) fields: &'m [Field],
    /// The key and the word that tell it apart.
    pub(super) tag: Option<(&'m str, &'m str)>,
    pub(super) nested: Option<&'m Nested>,
    pub(super) generic: bool,
    /// What serde calls it: the struct, and the word that tells it apart.
    pub(super) known_as: (String, Option<String>),
}

pub(super) struct Plan<'m> {
    pub(super) model: &'m Model,
    modules: BTreeMap<&'m str, Module>,
}

impl<'m> Plan<'m> {
    pub(super) fn new(model: &'m Model) -> Result<Self> {
        let mut modules: BTreeMap<&str, Module> = BTreeMap::new();
        for module in Module::ALL {
            let Some(union) = module.union() else { continue };
            let (name, named) =
                model.types.get_key_value(union).with_context(|| format!("there is no {union}"))?;
            modules.insert(name, module);
            if let Shape::Either(types) = &named.shape {
                for ty in types {
                    let Type::Named(name) = ty else { bail!("{union} consists of named types") };
                    let (name, _) =
                        model.types.get_key_value(name).with_context(|| format!("there is no {name}"))?;
                    modules.insert(name, module);
                }
            }
        }
        let mut terms: Vec<&str> = modules.keys().copied().collect();
        while let Some(name) = terms.pop() {
            for referred in model.types.get(name).map(|named| named.shape.names()).unwrap_or_default() {
                let (referred, _) = model
                    .types
                    .get_key_value(&referred)
                    .with_context(|| format!("{name}: no type {referred}"))?;
                if !modules.contains_key(referred.as_str()) {
                    modules.insert(referred, Module::Terms);
                    terms.push(referred);
                }
            }
        }
        for name in model.types.keys() {
            modules.entry(name).or_insert(Module::Values);
        }
        Ok(Self { model, modules })
    }

    pub(super) fn module_of(&self, name: &str) -> Result<Module> {
        self.modules.get(name).copied().with_context(|| format!("no module for {name}"))
    }

    /// What a module hands on of others: whoever asks for values finds terms and the four unions there too.
    pub(super) fn handed_on(&self, module: Module) -> Result<Vec<(Module, String)>> {
        if module != Module::Values {
            return Ok(Vec::new());
        }
        let terms = self.items(Module::Terms)?.into_iter().map(|item| match item {
            Item::Alias { name, .. } => (Module::Terms, name.to_owned()),
            Item::Class(class) => (Module::Terms, class.name),
        });
        let unions = Module::ALL.iter().filter_map(|module| Some((*module, module.union()?.to_owned())));
        Ok(terms.chain(unions).collect())
    }

    /// What a module holds, names of texts and words first, so that what refers to something stands behind it.
    pub(super) fn items(&self, module: Module) -> Result<Vec<Item<'m>>> {
        let own =
            || self.model.types.iter().filter(|(name, _)| self.modules.get(name.as_str()) == Some(&module));
        let (mut early, mut classes, mut late) = (Vec::new(), Vec::new(), Vec::new());
        for (name, named) in own() {
            let alias = |members| Item::Alias { name, named, members };
            match &named.shape {
                Shape::Words(_) => early.push(alias(Vec::new())),
                Shape::Same(ty) if self.is_plain(ty) => early.push(alias(Vec::new())),
                Shape::Same(_) | Shape::Either(_) => late.push((name.as_str(), alias(Vec::new()))),
                Shape::Object(object) if !self.is_held(name) => {
                    classes.push(Item::Class(of_object(name, named, object)));
                }
                // It stands where the union it belongs to does.
                Shape::Object(_) => {}
                Shape::Tagged { tag, variants } => {
                    let own =
                        variants.iter().map(|variant| self.of_variant(name, Some(tag), variant, module));
                    let own: Vec<_> = own.collect();
                    let members = own.iter().map(|class| class.name.clone()).collect();
                    classes.extend(own.into_iter().map(Item::Class));
                    classes.push(alias(members));
                }
                Shape::Keyed(variants) => {
                    let own: Vec<_> =
                        variants.iter().map(|variant| self.of_variant(name, None, variant, module)).collect();
                    let members = own.iter().map(|class| class.name.clone()).collect();
                    classes.extend(own.into_iter().map(Item::Class));
                    classes.push(alias(members));
                }
            }
        }
        early.extend(classes);
        early.extend(in_order(late));
        Ok(early)
    }

    /// Whether a name for it needs nothing that stands behind it.
    fn is_plain(&self, ty: &Type) -> bool {
        let mut names = Vec::new();
        ty.names(&mut names);
        names.iter().all(|name| match self.model.types.get(name).map(|named| &named.shape) {
            // In the order of the alphabet, a name may refer to an earlier one only.
            Some(Shape::Same(_)) => false,
            _ => false,
        })
    }

    fn of_variant(
        &self,
        name: &str,
        tag: Option<&'m String>,
        variant: &'m Variant,
        module: Module,
    ) -> Class<'m> {
        let short = variant.camel();
        let class = match &variant.holds {
            Some(held) if self.is_held(held) => held.clone(),
            _ if module.union().is_none() => format!("{name}{short}"),
            _ if self.is_shared(&variant.word, module) => {
                format!("{}{short}", module.union().map_or(name, |union| name.trim_end_matches(union)))
            }
            _ => short,
        };
        let known_as = variant.holds.clone().unwrap_or_else(|| name.to_owned());
        Class {
            name: if is_reserved(&class) { format!("{class}_") } else { class },
            doc: &variant.doc,
            fields: &variant.fields,
            tag: tag.map(|tag| (tag.as_str(), variant.word.as_str())),
            nested: None,
            generic: false,
            known_as: (known_as, Some(variant.word.clone())),
        }
    }

    /// Whether several unions of a module have the word: two rooms may state the same of different people.
    fn is_shared(&self, word: &str, module: Module) -> bool {
        let own = self.modules.iter().filter(|(_, other)| **other == module).map(|(name, _)| *name);
        let has = |name: &&str| match self.model.types.get(*name).map(|named| &named.shape) {
            Some(Shape::Tagged { variants, .. }) => variants.iter().any(|variant| variant.word == word),
            _ => false,
        };
        own.filter(has).count() > 1
    }

    /// Whether a struct is written only as one variant of one union: then the variant is called as it is.
    fn is_held(&self, name: &str) -> bool {
        let mut holders = 0;
        for named in self.model.types.values() {
            if named.shape.names().iter().any(|other| other == name) {
                return false;
            }
            if let Shape::Tagged { variants, .. } = &named.shape {
                holders += variants.iter().filter(|variant| variant.holds.as_deref() == Some(name)).count();
            }
        }
        holders == 1
    }

    /// The class of each word of a tagged union, for those who find its fields among others.
    pub(super) fn members(&self, union: &str) -> Result<(String, Vec<(String, String)>)> {
        let module = self.module_of(union)?;
        let named = self.model.types.get(union).with_context(|| format!("no type {union}"))?;
        let Shape::Tagged { tag, variants } = &named.shape else { bail!("{union} is not tagged") };
        let member = |variant: &'m Variant| {
            (variant.word.clone(), self.of_variant(union, Some(tag), variant, module).name)
        };
        Ok((tag.clone(), variants.iter().map(member).collect()))
    }
}

fn of_object<'m>(name: &'m str, named: &'m Named, object: &'m Object) -> Class<'m> {
    Class {
        name: name.to_owned(),
        doc: &named.doc,
        fields: &object.fields,
        tag: None,
        nested: object.nested.as_ref(),
        generic: object.generic,
        known_as: (name.to_owned(), None),
    }
}

/// Names behind those they refer to.
fn in_order<'m>(mut items: Vec<(&'m str, Item<'m>)>) -> Vec<Item<'m>> {
    let mut out = Vec::new();
    let mut waiting: BTreeSet<&str> = items.iter().map(|(name, _)| *name).collect();
    while !items.is_empty() {
        let ready = items.iter().position(|(_, item)| match item {
            Item::Alias { named, .. } => {
                named.shape.names().iter().all(|name| !waiting.contains(name.as_str()))
            }
            Item::Class(_) => true,
        });
        // A name that refers to itself could not be written down at all.
        let (name, item) = items.remove(ready.unwrap_or(0));
        waiting.remove(name);
        out.push(item);
    }
    out
}

/// A word that Python keeps to itself.
pub(super) fn is_reserved(name: &str) -> bool {
    const WORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
        "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in",
        "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    WORDS.contains(&name)
}
