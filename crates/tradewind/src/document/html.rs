//! HTML: the blocks as a page that asks nothing of anybody.

use maud::{DOCTYPE, Markup, html};

use super::{Block, visible::visible};

/// Readable on a phone and on paper, light or dark; no script, no font, no request.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;\
overflow-wrap:break-word}\
h1{font-size:1.5rem;line-height:1.25}\
h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #8888}\
h3{font-size:1rem}\
.scroll{overflow-x:auto}\
table{border-collapse:collapse;font-variant-numeric:tabular-nums;min-width:100%}\
th,td{border-bottom:1px solid #8884;padding:.35rem .75rem .35rem 0;text-align:left;\
vertical-align:top}\
li{margin:.25rem 0}";

/// The blocks without a page around them, for a notebook.
pub(crate) fn fragment(blocks: &[Block]) -> String {
    html! { div.tradewind { (body(blocks)) } }.into_string()
}

/// The blocks as a page of its own.
pub(crate) fn page(title: &str, blocks: &[Block]) -> String {
    let mut out = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Nothing may be fetched, whatever the text of a source contains.
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'";
                title { (visible(title)) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body { main { (body(blocks)) } }
        }
    }
    .into_string();
    out.push('\n');
    out
}

/// Text of a right-to-left script sets the direction of its own element only.
fn body(blocks: &[Block]) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Heading(1, text) => h1 dir="auto" { (visible(text)) },
                Block::Heading(2, text) => h2 dir="auto" { (visible(text)) },
                Block::Heading(_, text) => h3 dir="auto" { (visible(text)) },
                Block::Paragraph(text) => p dir="auto" { (visible(text)) },
                Block::List(lines) => ul {
                    @for line in lines { li dir="auto" { (visible(line)) } }
                },
                Block::Table { header, rows } => (table(header, rows)),
            }
        }
    }
}

fn table(header: &[String], rows: &[Vec<String>]) -> Markup {
    html! {
        div.scroll {
            table {
                thead { tr {
                    @for cell in header { th scope="col" dir="auto" { (visible(cell)) } }
                } }
                tbody {
                    @for row in rows {
                        tr { @for cell in row { td dir="auto" { (visible(cell)) } } }
                    }
                }
            }
        }
    }
}
