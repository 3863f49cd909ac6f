//! Words around a number of times: what a phrase may say on either side of it.

/// Numbers as words, as far as they are read.
const WORDS: &[(&str, &str)] = &[
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
];

/// Words that are part of a number, which is then not read.
const PARTS: &[&str] = &[
    "zero",
    "half",
    "quarter",
    "third",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "dozen",
    "score",
    "lakh",
    "crore",
    "couple",
    "few",
    "several",
    "point",
];

/// Words that turn the number after them.
const SIGNS: &[&str] = &["minus", "negative", "plus"];

/// Words that stand between two numbers of a range or a sum.
const BETWEEN: &[&str] = &["to", "or", "and", "by", "till", "until", "through"];

/// What may follow "a factor of 10.9".
const AFTER_A_FACTOR: &[&str] = &[
    "over", "in", "from", "since", "compared", "relative", "on", "as", "during",
    "between", "year",
];

/// What stands after a number of times.
const MARKS: &[&str] = &["times", "fold", "x", "bei"];

/// Signs of Chinese that may stand before a number, ideographs apart.
const STOPS: &[char] = &['，', '。', '：', '；', '、', '（', '“', '《'];

/// Ideographs that are part of a number, or turn it.
const NUMERALS: &str = "零〇一二三四五六七八九十百千万亿两半几数多余负点分之第";

/// Ideographs that stand between two numbers.
const JOINTS: &str = "到至或和与";

/// A word or a number in digits, with where it stands.
#[derive(Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words and numbers of a phrase, in order.
pub(super) fn tokens(phrase: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = 0;
    while let Some(rest) = phrase.get(start..).filter(|rest| !rest.is_empty()) {
        let digits = rest.starts_with(|one: char| one.is_ascii_digit());
        let belongs = |one: char| {
            let digit = one.is_ascii_digit();
            let number = digit || matches!(one, '.' | ',');
            if digits { number } else { one.is_alphanumeric() && !digit }
        };
        let length = rest.find(|one| !belongs(one)).unwrap_or(rest.len());
        let text = rest.get(..length).unwrap_or_default();
        let text = if digits { text.trim_end_matches(['.', ',']) } else { text };
        if text.is_empty() {
            start = start.saturating_add(rest.chars().next().map_or(1, char::len_utf8));
            continue;
        }
        let end = start.saturating_add(text.len());
        tokens.push(Token { text, start, end });
        start = end;
    }
    tokens
}

/// The digits of a word that is a number.
pub(super) fn digits(token: &str) -> Option<&'static str> {
    let known = |(word, _): &&(&str, &str)| token.eq_ignore_ascii_case(word);
    WORDS.iter().find(known).map(|(_, digits)| *digits)
}

/// The number of a word such as "threefold".
pub(super) fn fold(token: &str) -> Option<&str> {
    let start = token.len().checked_sub("fold".len())?;
    let (number, ending) = token.split_at_checked(start)?;
    let whole = ending.eq_ignore_ascii_case("fold") && digits(number).is_some();
    whole.then_some(number)
}

/// Where the mark of times ends that begins what follows a number, if one does.
pub(super) fn mark_after(rest: &str) -> Option<usize> {
    let gap = |one: &char| one.is_whitespace() || matches!(one, '-' | '\u{2011}');
    let gap = rest.chars().next().filter(gap).map_or(0, char::len_utf8);
    let rest = rest.get(gap..)?;
    if rest.starts_with(['×', '倍']) {
        let mark = rest.chars().next().map_or(0, char::len_utf8);
        let next = rest.get(mark..)?.chars().next();
        let more = |one: char| one.is_numeric() || NUMERALS.contains(one);
        return (!next.is_some_and(more)).then(|| gap.saturating_add(mark));
    }
    let end = rest.find(|one: char| !one.is_alphanumeric()).unwrap_or(rest.len());
    let mark = rest.get(..end)?;
    let known = MARKS.iter().any(|known| mark.eq_ignore_ascii_case(known));
    known.then(|| gap.saturating_add(end))
}

/// Whether what stands right before the number leaves it whole.
pub(super) fn bounds_on_the_left(phrase: &str, start: usize) -> bool {
    let before = phrase.get(..start).unwrap_or_default();
    let mut back = before.chars().rev();
    let Some(last) = back.next() else { return true };
    if JOINTS.contains(last) {
        let first = back.next();
        return !first.is_some_and(|one| one.is_numeric() || "倍".contains(one));
    }
    let ideograph = ('\u{4e00}'..='\u{9fff}').contains(&last) && !NUMERALS.contains(last);
    let opening = last.is_whitespace() || matches!(last, '(' | '[' | '"' | '\'');
    let signed = opening
        && before.trim_end().ends_with(['-', '\u{2212}', '–', '—', '+', '~', '/', '±']);
    (opening && !signed) || ideograph || STOPS.contains(&last)
}

/// Whether what stands before the number is another one, or leads from it.
pub(super) fn is_range(phrase: &str, before: &[Token<'_>]) -> bool {
    let is = |words: &[&str], text: &str| {
        words.iter().any(|word| text.eq_ignore_ascii_case(word))
    };
    match before {
        [.., first, last] if is(BETWEEN, last.text) => is_number(first.text),
        [.., last] => {
            // "In 2024, 3 times as much"
            let comma = phrase.get(last.end..).is_some_and(|rest| rest.starts_with(','));
            let year = comma && last.text.len() == 4;
            is(SIGNS, last.text) || (is_number(last.text) && !year)
        }
        [] => false,
    }
}

/// Whether a token is a number or part of one.
pub(super) fn is_number(text: &str) -> bool {
    let part = |word: &&str| text.eq_ignore_ascii_case(word);
    let plural = text.strip_suffix('s').unwrap_or(text);
    text.contains(char::is_numeric)
        || digits(text).is_some()
        || fold(text).is_some()
        || PARTS.iter().any(part)
        || PARTS.iter().any(|word| plural.eq_ignore_ascii_case(word))
}

/// Whether the number stands after "factor of", with nothing after it that changes it.
pub(super) fn follows_a_factor(
    before: &[Token<'_>],
    rest: &str,
    after: &[Token<'_>],
) -> bool {
    let [.., factor, of] = before else { return false };
    if !factor.text.eq_ignore_ascii_case("factor") || !of.text.eq_ignore_ascii_case("of")
    {
        return false;
    }
    let ends = rest.is_empty()
        || rest.starts_with(|one: char| {
            one.is_whitespace() || matches!(one, '.' | ',' | ';' | ')')
        });
    let known = |next: &Token<'_>| {
        AFTER_A_FACTOR.iter().any(|word| next.text.eq_ignore_ascii_case(word))
    };
    ends && after.first().is_none_or(known)
}
