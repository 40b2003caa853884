//! `kontor serve` and `kontor keys`.

use crate::config::Config;
use crate::keys::Keys;
use crate::{house, serve, telemetry};

pub async fn run(config: &Config) -> anyhow::Result<()> {
    telemetry::log(&config.log_filter, config.log_json)?;
    let app = house::open(config).await?;
    if config.migrate_at_start {
        for name in app.db.migrate(&house::migrations()).await? {
            tracing::info!(name, "migrated");
        }
    } else {
        // What is missing shows at /readyz; on a database whose tables are others, nothing starts.
        app.db.pending(&house::migrations()).await?;
    }
    if config.demonstration {
        tracing::warn!("this is a demonstration: nothing in it is real");
    }
    serve::serve(config, app, |_| {}).await
}

pub fn make_keys(config: &Config) -> anyhow::Result<()> {
    let made = Keys::create(&config.keys, config.host(), &web::Chance::System)?;
    let directory = config.keys.display();
    for name in &made {
        println!("made {directory}/{name}");
    }
    if made.is_empty() {
        println!("all keys are in {directory} already");
    }
    Ok(())
}
