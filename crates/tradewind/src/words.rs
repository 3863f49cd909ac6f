//! `words!`: enumerations that are written as one lower-case word each.

/// Declares an enumeration with one word a variant, the same in JSON and every language.
///
/// Gives `ALL`, `name`, `Display`, `FromStr` (with the error code named first), serde as
/// the word, and the JSON Schema.
macro_rules! words {
    (
        $code:ident, $what:literal;
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])+ $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$variant_meta])+ #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word, as in JSON.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> core::result::Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(crate::error::Error::new(
                        crate::error::ErrorCode::$code,
                        format!(
                            "{} is no {}: expected {}",
                            crate::error::excerpt(text),
                            $what,
                            [$($word,)+].join(", "),
                        ),
                    )),
                }
            }
        }
    };
}

pub(crate) use words;
