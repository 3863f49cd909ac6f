//! Views of a check: Markdown, HTML and JSON.

use super::Check;
use crate::document::{Block, fragment, markdown};

impl Check {
    /// The check as parts of a document.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        let mut facts = vec![self.sentence.clone()];
        let reason = self.reason.as_ref().map(|reason| format!("Reason: {reason}."));
        facts.extend(reason);
        facts.push(match &self.sharpness {
            Some(sharpness) => format!("Sharpness: {}.", sharpness.text()),
            None => "Sharpness: not applicable, no interval is compared.".to_owned(),
        });
        facts.extend(self.notes.iter().cloned());
        let heading = format!("{} · {}", self.verdict, self.subject);
        let mut out = vec![
            Block::Heading(3, format!("{}: {heading}", self.kind)),
            Block::List(facts),
        ];
        if !self.rates.is_empty() {
            let row = |rate: &super::CandidateRate| {
                vec![
                    format!("{} ({})", rate.on, rate.basis),
                    rate.text.clone(),
                    rate.source.clone(),
                    rate.verdict.to_string(),
                ]
            };
            out.push(Block::table(
                &["Day tried", "Rate", "Source", "At this rate"],
                self.rates.iter().map(row).collect(),
            ));
        }
        out
    }

    /// The check as Markdown.
    pub fn to_markdown(&self) -> String {
        markdown(&self.blocks())
    }

    /// The check as a fragment of HTML, with all text escaped.
    pub fn to_html(&self) -> String {
        fragment(&self.blocks())
    }

    /// The check as JSON.
    pub fn to_json(&self) -> String {
        // The record holds text and numbers only, so that writing it cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
