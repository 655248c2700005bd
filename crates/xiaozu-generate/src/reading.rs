//! What may be left out or be null where the library reads, as it is described, beside what it does read.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use xiaozu::{Fact, PairPlan, Question, RosterMember};

use super::model::{Field, Shape, Type};
use super::tests::model;

/// The fields of an object of the type called so.
fn fields(name: &str, given: &Map<String, Value>) -> &'static [Field] {
    match &model().types[name].shape {
        Shape::Object(object) => &object.fields,
        Shape::Tagged { tag, variants } => {
            &variants.iter().find(|variant| given[tag] == *variant.word).unwrap().fields
        }
        _ => panic!("{name} is no object"),
    }
}

/// Tries the value with each field left out and null, and says how often that is read.
fn read<T: DeserializeOwned>(name: &str, given: &Map<String, Value>) -> usize {
    assert!(model().types[name].read, "{name} is only written");
    let is_read = |given: &Map<String, Value>| serde_json::from_value::<T>(given.clone().into()).is_ok();
    assert!(is_read(given), "{given:?}");
    let mut times = 0;
    for field in fields(name, given) {
        let mut other = given.clone();
        other.remove(&field.name);
        assert_eq!(is_read(&other), field.default.is_some(), "{name} without {}: {other:?}", field.name);
        times += usize::from(is_read(&other));
        other.insert(field.name.clone(), Value::Null);
        assert_eq!(is_read(&other), matches!(field.ty, Type::Maybe(_)), "{name}, {} null", field.name);
        times += usize::from(is_read(&other));
    }
    times
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

#[test]
fn facts_are_read_as_it_is_described() {
    let given = Fact::KINDS.iter().map(|info| {
        let mut given = object(info.example);
        given.insert("kind".to_owned(), info.kind.into());
        given
    });
    let times: usize = given.map(|given| read::<Fact>("Fact", &given)).sum();
    // A check that meets little would prove little.
    assert!(times > 90, "{times}");
}

#[test]
fn other_values_are_read_as_it_is_described() {
    assert_eq!(read::<Question>("Question", &object(r#"{"ask":"who_leads","group":"g1"}"#)), 0);
    assert!(read::<PairPlan>("PairPlan", &object("{}")) > 8);
    assert!(read::<RosterMember>("RosterMember", &object(r#"{"member":"li-wei"}"#)) > 2);
}
