//! Where in the table the codes stand that begin with two letters.

use super::data_a_to_l::A_TO_L;
use super::data_m_to_z::M_TO_Z;

/// Pairs of capital letters.
const PAIRS: usize = 26 * 26;

/// How many codes of the table come before each pair of letters, and how many there are.
static BEFORE: [u16; PAIRS + 1] = counted();

#[expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "evaluated by the compiler, which refuses what is out of range"
)]
const fn counted() -> [u16; PAIRS + 1] {
    let mut before = [0; PAIRS + 1];
    let mut row = 0;
    let mut pair = 0;
    while pair <= PAIRS {
        while row < A_TO_L.len() + M_TO_Z.len() {
            let code = if row < A_TO_L.len() {
                A_TO_L[row].code.as_bytes()
            } else {
                M_TO_Z[row - A_TO_L.len()].code.as_bytes()
            };
            let own = (code[0] - b'A') as usize * 26 + (code[1] - b'A') as usize;
            if own >= pair {
                break;
            }
            row += 1;
        }
        before[pair] = row as u16;
        pair += 1;
    }
    before
}

/// The indices of the codes that begin as this one of three bytes does.
pub(super) fn candidates(code: [u8; 3]) -> core::ops::Range<u16> {
    let letter = |byte: u8| byte.checked_sub(b'A').filter(|letter| *letter < 26);
    let [first, second, _] = code;
    let pair = letter(first).zip(letter(second)).map(|(first, second)| {
        usize::from(first).saturating_mul(26).saturating_add(usize::from(second))
    });
    let before = |pair: usize| BEFORE.get(pair).copied();
    let range = pair.and_then(|pair| before(pair).zip(before(pair.saturating_add(1))));
    range.map_or(0..0, |(start, end)| start..end)
}
