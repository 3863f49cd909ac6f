//! `Line`: one row with what was measured, as text or as JSON.

use std::collections::BTreeMap;

use super::measure::{Round, Timings};
use super::row::{COUNTED, TIMED};
use crate::outcome::Outcome;

/// One row with what was measured.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    name: &'static str,
    ours: &'static str,
    peer: &'static str,
    /// Nanoseconds of a call, or bytes.
    our_amount: f64,
    peer_nanoseconds: Option<f64>,
    /// First quartile, median, third quartile of the rounds' ratios.
    ratios: Option<[f64; 3]>,
    limit: Option<f64>,
}

impl Line {
    /// Whether the limit is kept, if there is one.
    pub(super) fn met(&self) -> Option<bool> {
        let measured = self.ratios.map_or(self.our_amount, |[_, median, _]| median);
        self.limit.map(|limit| measured <= limit)
    }

    fn verdict(&self) -> &'static str {
        match self.met() {
            Some(true) => "PASS",
            Some(false) => "MISS",
            None => "-",
        }
    }

    fn text(&self) -> String {
        let dash = || "-".to_owned();
        let (ours, limit) = if self.ratios.is_some() {
            (duration(self.our_amount), self.limit.map(|limit| limit.to_string()))
        } else {
            (megabytes(self.our_amount), self.limit.map(megabytes))
        };
        let peer = self.peer_nanoseconds.map_or_else(dash, duration);
        let [low, ratio, high] = self
            .ratios
            .map_or_else(|| [dash(), dash(), dash()], |ratios| ratios.map(shown));
        let limit = limit.unwrap_or_else(dash);
        let head = format!("{ours:>9} {peer:>9} {ratio:>6} {low:>6} {high:>6}");
        let beside = if self.peer.is_empty() { "" } else { " / " };
        let what = format!("{}{beside}{}", self.ours, self.peer);
        format!("{head} {limit:>7} {:<5} {what}", self.verdict())
    }

    fn json(&self) -> serde_json::Value {
        let [low, ratio, high] = self.ratios.map_or([None; 3], |ratios| ratios.map(Some));
        let mut value = serde_json::json!({
            "row": self.name,
            "ours": self.ours,
            "limit": self.limit,
            "verdict": self.verdict(),
        });
        let facts = if self.ratios.is_some() {
            serde_json::json!({
                "peer": self.peer,
                "ours_nanoseconds": self.our_amount,
                "peer_nanoseconds": self.peer_nanoseconds,
                "ratio": ratio,
                "ratio_first_quartile": low,
                "ratio_third_quartile": high,
            })
        } else {
            serde_json::json!({ "bytes": self.our_amount })
        };
        if let (Some(value), Some(facts)) = (value.as_object_mut(), facts.as_object()) {
            value.extend(facts.clone());
        }
        value
    }
}

/// Every row, measured; an error when the programs reported others.
pub(super) fn lines(
    timings: &Timings,
    memory: &BTreeMap<String, f64>,
) -> Outcome<Vec<Line>> {
    if let Some(other) = timings.keys().find(|k| TIMED.iter().all(|row| row.name != *k)) {
        return Err(format!("the row {other} was measured, but is not known"));
    }
    let mut lines = Vec::new();
    for row in TIMED {
        let rounds = timings.get(row.name).map_or(&[][..], Vec::as_slice);
        let of = |take: fn(&Round) -> f64| quartiles(rounds.iter().map(take).collect());
        let measured = of(|round| round.ours)
            .zip(of(|round| round.peer))
            .zip(of(|round| round.ours / round.peer));
        let (([_, ours, _], [_, peer, _]), ratios) =
            measured.ok_or_else(|| format!("the row {} was not measured", row.name))?;
        lines.push(Line {
            name: row.name,
            ours: row.ours,
            peer: row.peer,
            our_amount: ours,
            peer_nanoseconds: Some(peer),
            ratios: Some(ratios),
            limit: row.limit,
        });
    }
    for row in COUNTED {
        let bytes = memory.get(row.name).copied();
        lines.push(Line {
            name: row.name,
            ours: row.what,
            peer: "",
            our_amount: bytes.ok_or_else(|| format!("{} was not counted", row.name))?,
            peer_nanoseconds: None,
            ratios: None,
            limit: row.limit,
        });
    }
    Ok(lines)
}

/// The sheet for the terminal.
pub(super) fn text(lines: &[Line]) -> Vec<String> {
    let head = format!(
        "{:>9} {:>9} {:>6} {:>6} {:>6} {:>7} {:<5} ours / peer",
        "ours", "peer", "ratio", "q1", "q3", "limit", ""
    );
    std::iter::once(head).chain(lines.iter().map(Line::text)).collect()
}

/// The sheet for other programs.
pub(super) fn json(lines: &[Line]) -> String {
    let rows: Vec<_> = lines.iter().map(Line::json).collect();
    format!("{:#}\n", serde_json::json!({ "rows": rows }))
}

/// First quartile, median, third quartile: each a number that was measured.
fn quartiles(mut values: Vec<f64>) -> Option<[f64; 3]> {
    values.sort_by(f64::total_cmp);
    let last = values.len().checked_sub(1)?;
    let at = |quarter: usize| values.get(last * quarter / 4).copied();
    Some([at(1)?, at(2)?, at(3)?])
}

/// A ratio with as many decimals as tell it from 0.
fn shown(ratio: f64) -> String {
    if ratio < 0.1 { format!("{ratio:.4}") } else { format!("{ratio:.2}") }
}

fn duration(nanoseconds: f64) -> String {
    if nanoseconds < 1e4 {
        format!("{nanoseconds:.0} ns")
    } else {
        format!("{:.1} ms", nanoseconds / 1e6)
    }
}

fn megabytes(bytes: f64) -> String {
    format!("{:.2} MB", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(ours: f64) -> Vec<Line> {
        let round = Round { ours, peer: 100.0 };
        let timings = TIMED.map(|row| (row.name.to_owned(), vec![round; 3])).into();
        let memory = COUNTED.map(|row| (row.name.to_owned(), 8e6)).into();
        lines(&timings, &memory).unwrap()
    }

    #[test]
    fn the_median_decides() {
        assert_eq!(quartiles(vec![5.0, 1.0, 3.0, 2.0, 4.0]), Some([2.0, 3.0, 4.0]));
        assert_eq!(quartiles(vec![7.0]), Some([7.0; 3]));
        assert_eq!(quartiles(Vec::new()), None);
    }

    #[test]
    fn a_limit_is_kept_or_missed() {
        assert!(measured(0.5).iter().all(|line| line.met() != Some(false)));
        let slow = measured(95.0);
        for (line, row) in slow.iter().zip(TIMED) {
            assert_eq!(line.met(), row.limit.map(|_| false), "{}", row.name);
        }
        assert!(text(&slow).concat().contains("MISS"));
        assert!(json(&slow).contains("\"verdict\": \"MISS\""));
    }

    #[test]
    fn a_row_that_is_missing_or_strange_is_named() {
        let memory = BTreeMap::new();
        assert!(lines(&Timings::new(), &memory).unwrap_err().contains("not measured"));
        let strange = Timings::from([("other".to_owned(), Vec::new())]);
        assert!(lines(&strange, &memory).unwrap_err().contains("other"));
    }
}
