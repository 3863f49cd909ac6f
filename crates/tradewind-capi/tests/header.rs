//! The committed header against the core and the sources of this crate.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::ffi::CStr;
use std::fs;
use std::path::Path;

use tradewind::{
    Average, CheckKind, ConvertOptions, CurrencyStatus, ErrorCode, LookupPolicy,
    MoneyFormat, Notation, Qualifier, RateKind, Reading, Rounding, SuccessionKind,
    UnitDisplay, Verdict,
};
use tradewind_capi::version::{
    TW_ABI_VERSION, tw_abi_version, tw_version_number, tw_version_string,
};

fn header() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../include/tradewind.h");
    fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

/// Every `#define NAME VALUE` whose name begins with the prefix.
fn defines(prefix: &str) -> Vec<(String, String)> {
    let header = header();
    let lines = header.lines().filter_map(|line| line.strip_prefix("#define "));
    lines
        .filter_map(|line| line.split_once(' '))
        .filter(|(name, _)| name.starts_with(prefix))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

fn numbered(prefix: &str) -> BTreeSet<(String, i32)> {
    let all = defines(prefix).into_iter();
    all.map(|(name, value)| (name, value.parse().unwrap())).collect()
}

#[test]
fn the_error_codes_are_those_of_the_core() {
    let core = ErrorCode::ALL.iter();
    let core = core.map(|code| (format!("TW_ERR_{}", code.name()), code.number()));
    assert_eq!(numbered("TW_ERR_"), core.collect());
}

#[test]
fn the_words_are_those_of_the_core() {
    fn expected<'a>(
        prefix: &str,
        words: impl Iterator<Item = &'a str>,
    ) -> BTreeSet<(String, i32)> {
        let names = words.map(|word| format!("{prefix}{}", word.to_uppercase()));
        names.zip(0..).collect()
    }
    macro_rules! check {
        ($($prefix:literal: $list:ty,)+) => {
            $(
                let words = <$list>::ALL.iter().map(|word| word.name());
                assert_eq!(numbered($prefix), expected($prefix, words));
            )+
        };
    }
    check! {
        "TW_AVERAGE_": Average,
        "TW_CHECK_KIND_": CheckKind,
        "TW_CURRENCY_STATUS_": CurrencyStatus,
        "TW_IMF_DUPLICATES_": tradewind_formats::ImfDuplicates,
        "TW_IMF_UNSCALED_": tradewind_formats::ImfUnscaled,
        "TW_PATH_": tradewind::Path,
        "TW_POLICY_": LookupPolicy,
        "TW_QUALIFIER_": Qualifier,
        "TW_RATE_KIND_": RateKind,
        "TW_READING_": Reading,
        "TW_ROUNDING_": Rounding,
        "TW_SUCCESSION_KIND_": SuccessionKind,
        "TW_VERDICT_": Verdict,
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let value = |name: &str| {
        let found = defines("TW_").into_iter().find(|(found, _)| found == name);
        found.unwrap_or_else(|| panic!("{name} is missing")).1
    };
    assert_eq!(value("TW_VERSION_STRING"), format!("{:?}", env!("CARGO_PKG_VERSION")));
    let parts = ["MAJOR", "MINOR", "PATCH"]
        .map(|part| value(&format!("TW_VERSION_{part}")).parse::<u32>().unwrap());
    let [major, minor, patch] = parts;
    assert_eq!(format!("{major}.{minor}.{patch}"), env!("CARGO_PKG_VERSION"));
    assert_eq!(tw_version_number(), major * 1_000_000 + minor * 1_000 + patch);
    // SAFETY: the function gives a static text.
    let running = unsafe { CStr::from_ptr(tw_version_string()) };
    assert_eq!(running.to_str(), Ok(env!("CARGO_PKG_VERSION")));
    assert_eq!(value("TW_ABI_VERSION"), TW_ABI_VERSION.to_string());
    assert_eq!(tw_abi_version(), TW_ABI_VERSION);
}

#[test]
fn the_macro_of_the_options_has_the_defaults_of_the_core() {
    // Were a default to change, the macro would have to be written anew.
    let default = ConvertOptions::default();
    assert_eq!(default.policy, LookupPolicy::Previous);
    assert_eq!(default.max_age_days, 7);
    assert_eq!(default.average, Average::Published);
    assert_eq!(default.places.scale, None);
    assert_eq!(default.places.rounding, Rounding::HalfEven);
    assert_eq!(default.via, None);
    let header = header();
    let after = header.split("#define TW_CONVERT_OPTIONS_INIT \\\n").nth(1).unwrap();
    let text = after.split("\n\n").next().unwrap().replace('\\', "");
    let words: Vec<_> = text.split_whitespace().take(15).collect();
    assert_eq!(
        words.join(" "),
        "{ sizeof(tw_convert_options), TW_POLICY_PREVIOUS, 7, TW_AVERAGE_PUBLISHED, -1, \
         TW_ROUNDING_HALF_EVEN, { { 0 } }, 0 }"
    );
}

#[test]
fn the_macro_of_printing_has_the_defaults_of_the_core() {
    let default = MoneyFormat::default();
    assert_eq!(default.notation, Notation::CommaPoint);
    assert_eq!(default.unit, UnitDisplay::CodeAfter);
    assert_eq!((default.compact, default.scale), (false, None));
    assert_eq!(default.rounding, Rounding::HalfEven);
    let header = header();
    let after = header.split("#define TW_MONEY_FORMAT_OPTIONS_INIT \\\n").nth(1).unwrap();
    let text = after.split("\n\n").next().unwrap().replace('\\', "");
    let words: Vec<_> = text.split_whitespace().take(8).collect();
    assert_eq!(
        words.join(" "),
        "{ sizeof(tw_money_format_options), TW_NOTATION_COMMA_POINT, \
         TW_UNIT_DISPLAY_CODE_AFTER, 0, -1, TW_ROUNDING_HALF_EVEN }"
    );
}

/// The names after `extern "C" fn` in the sources.
fn exports(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            exports(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let attributes = source.matches("#[unsafe(no_mangle)]").count();
        let names: Vec<_> = source
            .split("extern \"C\" fn ")
            .skip(1)
            .filter_map(|rest| rest.split('(').next())
            .collect();
        assert_eq!(names.len(), attributes, "{}", path.display());
        found.extend(names.into_iter().map(str::to_owned));
    }
}

#[test]
fn the_functions_are_those_of_the_sources() {
    let mut sources = BTreeSet::new();
    exports(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let header = header();
    let declared = header.split("\nTW_API").skip(1).map(|rest| {
        let before = rest.split('(').next().unwrap();
        let name = before.split([' ', '\n', '*']).next_back().unwrap();
        assert!(name.starts_with("tw_"), "{name}");
        name.to_owned()
    });
    assert_eq!(declared.collect::<BTreeSet<_>>(), sources);
}
