//! What each shape of a type becomes.

use expect_test::{Expect, expect};
use serde_json::{Value, json};

use super::super::schema;

/// The types of these schemas, as they are written and as they are read, in TypeScript.
fn becomes(written: &Value, read: &Value, expected: &Expect) {
    let text = text(written, read).unwrap();
    expected.assert_eq(text.split_once("edited.\n\n").unwrap().1);
}

fn text(written: &Value, read: &Value) -> anyhow::Result<String> {
    super::text(&schema::model(written.as_object().unwrap(), read.as_object().unwrap())?)
}

fn object(properties: &Value, required: &[&str]) -> Value {
    json!({ "type": "object", "description": "A thing.", "properties": properties, "required": required })
}

#[test]
fn another_name_is_an_alias() {
    let written = json!({
        "Day": {
            "description": "A day, written `2021-12-31`.\n\n```\nlet day = \"2021-12-31\";\n```",
            "type": "string",
            "format": "date",
        },
        "Days": { "type": "array", "items": { "$ref": "#/$defs/Day" } },
    });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
            /** A day, written `2021-12-31`. */
            export type Day = string;

            export type Days = Day[];
        "#]],
    );
}

#[test]
fn words_are_a_union_of_literals_with_what_each_means() {
    let written = json!({ "Rating": { "description": "A rating; see [`Rating::Weak`].", "oneOf": [
        { "const": "weak", "description": "Weak work (3.2b)." },
        { "const": "good", "description": "Good work,\nas it should be." },
    ] } });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        /**
         * A rating; see `Rating.Weak`.
         *
         * - `"weak"`: Weak work (3.2b).
         * - `"good"`: Good work, as it should be.
         */
        export type Rating = "weak" | "good";
    "#]],
    );
}

#[test]
fn many_words_stand_a_word_a_line() {
    let words: Vec<String> = (1..=9).map(|number| format!("a_word_that_is_long_{number}")).collect();
    becomes(
        &json!({ "Rule": { "enum": words } }),
        &json!({}),
        &expect![[r#"
        export type Rule =
          | "a_word_that_is_long_1"
          | "a_word_that_is_long_2"
          | "a_word_that_is_long_3"
          | "a_word_that_is_long_4"
          | "a_word_that_is_long_5"
          | "a_word_that_is_long_6"
          | "a_word_that_is_long_7"
          | "a_word_that_is_long_8"
          | "a_word_that_is_long_9";
    "#]],
    );
}

/// An object with a field that has to be given, one that may be null, one that is left out, one with a default.
fn fields() -> Value {
    json!({
        "name": { "type": "string", "description": "The name */ of it." },
        "group": { "type": ["string", "null"] },
        "until": { "type": ["string", "null"] },
        "count": { "type": "integer", "default": 1 },
    })
}

#[test]
fn what_is_only_written_is_null_or_left_out() {
    let written = json!({ "Line": object(&fields(), &["name", "group", "count"]) });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        /** A thing. */
        export interface Line {
          /** The name *\/ of it. */
          name: string;
          group: string | null;
          count: number;
          until?: string;
        }
    "#]],
    );
}

#[test]
fn what_is_read_may_be_left_out_and_be_null() {
    let written = json!({ "Line": object(&fields(), &["name", "group", "count"]) });
    let read = json!({ "Line": object(&fields(), &["name"]) });
    becomes(
        &written,
        &read,
        &expect![[r#"
        /** A thing. */
        export interface Line {
          /** The name *\/ of it. */
          name: string;
          group?: string | null;
          count?: number;
          until?: string | null;
        }
    "#]],
    );
}

#[test]
fn lists_tuples_and_maps() {
    let written = json!({
        "Kind": { "enum": ["a", "b"] },
        "Person": { "type": "string" },
        "Table": object(
            &json!({
                "days": { "type": "array", "items": { "type": ["string", "null"] } },
                "pair": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "boolean" }] },
                "by_kind": {
                    "type": "object",
                    "propertyNames": { "$ref": "#/$defs/Kind" },
                    "additionalProperties": { "type": "integer" },
                },
                "by_person": {
                    "type": "object",
                    "propertyNames": { "$ref": "#/$defs/Person" },
                    "additionalProperties": { "type": "integer" },
                },
            }),
            &["days", "pair", "by_kind", "by_person"],
        ),
    });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        export type Kind = "a" | "b";

        export type Person = string;

        /** A thing. */
        export interface Table {
          days: (string | null)[];
          pair: [number, boolean];
          by_kind: Partial<Record<Kind, number>>;
          by_person: Record<Person, number>;
        }
    "#]],
    );
}

#[test]
fn objects_told_apart_by_a_word_are_interfaces_and_their_union() {
    let variant = |word: &str, fields: Value| {
        let mut schema = object(&fields, &["kind"]);
        schema["properties"]["kind"] = json!({ "const": word });
        schema
    };
    let written = json!({ "Fact": { "description": "What happened.", "oneOf": [
        variant("member_left", json!({ "reason": { "type": ["string", "null"] } })),
        variant("founded", json!({})),
    ] } });
    becomes(
        &written,
        &written,
        &expect![[r#"
        /** A thing. */
        export interface MemberLeftFact {
          kind: "member_left";
          reason?: string | null;
        }

        /** A thing. */
        export interface FoundedFact {
          kind: "founded";
        }

        /** What happened. */
        export type Fact = MemberLeftFact | FoundedFact;
    "#]],
    );
}

#[test]
fn objects_with_one_key_are_interfaces_and_their_union() {
    let one = |key: &str| object(&json!({ key: { "type": "integer" } }), &[key]);
    let written = json!({ "Cell": { "oneOf": [one("exactly"), one("at_most")] } });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        /** A thing. */
        export interface ExactlyCell {
          exactly: number;
        }

        /** A thing. */
        export interface AtMostCell {
          at_most: number;
        }

        export type Cell = ExactlyCell | AtMostCell;
    "#]],
    );
}

#[test]
fn fields_of_a_union_among_others_are_an_intersection() {
    let mut held = object(&json!({ "holds": { "type": "boolean" } }), &["holds"]);
    held["x-nested"] = json!(["demand", "Demand", "The demand."]);
    let demand = object(&json!({ "demand": { "const": "apart" } }), &["demand"]);
    let written = json!({ "Held": held, "Demand": { "oneOf": [demand] } });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        /** A thing. */
        export interface ApartDemand {
          demand: "apart";
        }

        export type Demand = ApartDemand;

        /** A thing. */
        export type Held = {
          holds: boolean;
        } & Demand;
    "#]],
    );
}

#[test]
fn an_open_type_is_a_parameter() {
    let dated = |of: &str| object(&json!({ "first": { "type": of } }), &["first"]);
    let written = json!({
        "Dated_for_boolean": dated("boolean"),
        "Rules": object(&json!({ "strict": { "$ref": "#/$defs/Dated_for_boolean" } }), &["strict"]),
    });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        /** A thing. */
        export interface Dated<T> {
          first: T;
        }

        /** A thing. */
        export interface Rules {
          strict: Dated<boolean>;
        }
    "#]],
    );
}

#[test]
fn types_that_look_different_are_a_union() {
    let written = json!({
        "Off": { "enum": ["off"] },
        "Line": { "type": "string" },
        "Either": { "anyOf": [{ "$ref": "#/$defs/Off" }, { "$ref": "#/$defs/Line" }] },
    });
    becomes(
        &written,
        &json!({}),
        &expect![[r#"
        export type Either = Off | Line;

        export type Line = string;

        export type Off = "off";
    "#]],
    );
}

#[test]
fn no_two_types_are_called_the_same() {
    let open = object(&json!({ "state": { "const": "open" } }), &["state"]);
    let twice = json!({ "Poll": { "oneOf": [open] }, "OpenPoll": { "type": "string" } });
    assert_eq!(text(&twice, &json!({})).unwrap_err().to_string(), "two types would be called OpenPoll");
    let taken = json!({ "Record": { "type": "string" } });
    assert_eq!(text(&taken, &json!({})).unwrap_err().to_string(), "two types would be called Record");
}

#[test]
fn a_type_that_is_not_there_is_refused() {
    let written = json!({ "Line": { "type": "array", "items": { "$ref": "#/$defs/Word" } } });
    assert_eq!(format!("{:#}", text(&written, &json!({})).unwrap_err()), "the type Line: no type Word");
}
