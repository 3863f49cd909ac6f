//! Dossiers as JSON: read strictly, written back as they were read.

mod claims;
mod depth;
mod document;
mod entries;
mod faults;
mod forums;
mod leaf;
mod node;
mod object;
mod projects;
mod read;
mod skeleton;
mod sources;
mod trade;
mod write;

#[cfg(feature = "schema")]
mod schema;

#[cfg(test)]
mod tests;

pub use read::read_dossier;
#[cfg(feature = "schema")]
pub use schema::dossier_schema;
pub use skeleton::SKELETON;
pub use write::write_dossier;
