//! The index of goods: what is written about them in 18 languages, found as people type it, with
//! facets, suggestions and mended spellings.
