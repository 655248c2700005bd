/// Reads and writes a type in records by its written form, without a copy of the text; in packed books by
/// its number.
macro_rules! text_form {
    ($name:ident, $expected:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    // Named, so that whoever writes answers for another language can tell a day from a word.
                    return serializer.serialize_newtype_struct(stringify!($name), &format_args!("{self}"));
                }
                serializer.serialize_i32(self.packed())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if !deserializer.is_human_readable() {
                    let number = i32::deserialize(deserializer)?;
                    return Self::unpacked(number).ok_or_else(|| serde::de::Error::custom($expected));
                }
                struct Written;
                impl serde::de::Visitor<'_> for Written {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($expected)
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Written)
            }
        }
    };
}
pub(super) use text_form;
