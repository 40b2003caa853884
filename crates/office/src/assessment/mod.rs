//! All that the office can say of a request before people decide: who is to be
//! served, what is missing, which channels there are, whom it means, what the law
//! says of each datum by its place of storage, which clocks run, what to look at
//! twice. Computed afresh from the tables and the records; the law's part is
//! stored when review opens. The authority sees the part that tells nothing of
//! accounts ([`Assessment::for_authority`]).

mod answer;
mod compute;
mod facts;
mod look;

pub use answer::{Assessment, ItemRecords, RouteOfTarget, Subject};
pub use compute::{assess, facts_of, outward};
pub use facts::facts_now;
pub use look::{found, look};
