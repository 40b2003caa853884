//! Serving: listens, runs the loops of the background, and ends in good order. On SIGTERM or ctrl-c
//! no new connection is taken, requests that are under way are answered, jobs that were begun are
//! finished; after `PATIENCE` it ends all the same.

use crate::config::Config;
use crate::{health, house, jobs, telemetry};
use anyhow::Context;
use axum::serve::ListenerExt;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;
use web::App;

/// How long the end may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How soon after a deed its entry comes under a signed head of the log.
const INTEGRATION: Duration = Duration::from_secs(1);

/// Serves until it is told to stop. `ready` is called with the address once it listens.
pub async fn serve(
    config: &Config,
    app: App,
    ready: impl FnOnce(SocketAddr),
) -> anyhow::Result<()> {
    let listener = listen(config.listen).await?;
    let (stop, stopped) = watch::channel(false);
    let mut background = JoinSet::new();
    if let Some(address) = config.metrics_listen {
        let operators = health::operators(app.clone(), telemetry::count()?);
        let listener = listen(address).await?;
        let stopped = until(stopped.clone());
        background.spawn(async move {
            let served = axum::serve(listener, operators).with_graceful_shutdown(stopped).await;
            if let Err(error) = served {
                tracing::error!(%error, "the address for operators is closed");
            }
        });
    }
    let log = app.part::<tlog::Signer>().map_err(|_| anyhow::anyhow!("the log has no key"))?;
    let mut endless = JoinSet::new();
    endless.spawn(audit::keep_integrating(
        app.db.clone(),
        tlog::Signer::clone(&log),
        app.clock.clone(),
        INTEGRATION,
    ));
    endless.spawn(jobs::sweep(app.clone()));
    endless.spawn(shop::feed::follow(app.clone()));
    endless.spawn(trade::orders::clocks::keep(app.clone()));
    for _ in 0..config.workers {
        background.spawn(jobs::work(app.clone(), config.lease, stopped.clone()));
    }

    let address = listener.local_addr()?;
    let service = house::router(&app).into_make_service_with_connect_info::<SocketAddr>();
    // An answer that does not fill its last packet leaves at once.
    let listener = listener.tap_io(|connection| {
        let _ = connection.set_nodelay(true);
    });
    let server = axum::serve(listener, service).with_graceful_shutdown(until(stopped));
    tracing::info!(%address, database = kind(&app), "serving");
    ready(address);

    let mut served = std::pin::pin!(async move { server.await });
    tokio::select! {
        ended = &mut served => return Ok(ended?),
        () = told_to_stop() => {}
    }
    tracing::info!("stopping: requests and jobs that are under way are finished");
    stop.send_replace(true);
    let ending = async {
        served.await?;
        while background.join_next().await.is_some() {}
        // Deeds of the last moment come under a signed head before the end.
        endless.shutdown().await;
        audit::integrate(&app.db, &log, app.clock.now()).await?;
        anyhow::Ok(())
    };
    match tokio::time::timeout(PATIENCE, ending).await {
        Ok(ended) => ended?,
        Err(_) => tracing::warn!("something was still under way after {PATIENCE:?}"),
    }
    tracing::info!("stopped");
    Ok(())
}

async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{address} cannot be listened on"))
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // The sender lives as long as the server; its end would mean the same.
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn told_to_stop() {
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::error!(%error, "SIGTERM cannot be heard");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

fn kind(app: &App) -> &'static str {
    if app.db.is_sqlite() { "sqlite" } else { "postgres" }
}
