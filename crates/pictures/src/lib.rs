//! Pictures as the shop keeps them: read within bounds, turned, made smaller, written as WebP. Pure.
