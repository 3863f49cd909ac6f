//! `words!`: choices that are written as one lower-case word each.

/// Declares an enumeration with one word a variant, the same in every language.
macro_rules! words {
    (
        $what:literal;
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])+ $variant:ident = $word:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$variant_meta])+ $variant,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word.
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
            type Err = tradewind::Error;

            fn from_str(text: &str) -> tradewind::Result<Self> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(tradewind::Error::new(
                        tradewind::ErrorCode::InvalidPolicy,
                        format!(
                            "{} is no {}: expected {}",
                            tradewind::error::excerpt(text),
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
