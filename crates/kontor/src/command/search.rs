//! `kontor search rebuild`: the index of goods made anew from the database.

use super::WithConfig;
use crate::house;
use clap::Subcommand;
use std::time::Instant;

#[derive(Subcommand)]
pub enum Search {
    /// Fill the index of this machine anew; no server may be using its folder
    Rebuild(WithConfig),
}

impl Search {
    /// Does it, and says how many listings are found and how long it took.
    pub async fn run(&self) -> anyhow::Result<()> {
        let Search::Rebuild(with) = self;
        let app = house::open(&with.read()?).await?;
        let began = Instant::now();
        let count = shop::feed::fill(&app, |_| {}).await?;
        println!("{count} listings in {:.1} s", began.elapsed().as_secs_f64());
        Ok(())
    }
}
