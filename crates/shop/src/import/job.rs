//! An uploaded file, taken in by the queue of jobs. A job that is run again goes on where the other
//! stopped.

use super::{ImportId, Mapping, run, store};
use db::jobs::{self, Job};
use files::FileId;
use web::App;

/// The kind of the job.
pub const JOB: &str = "shop-import";

/// Takes in what is left of the file.
///
/// # Errors
/// A reason for the operator, without personal data.
pub async fn perform(app: &App, job: &Job) -> Result<(), String> {
    let id: ImportId = job.payload["import"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .ok_or_else(|| "the job names no import".to_owned())?;
    let found = store::by_id(&app.db, &id).await.map_err(|error| error.to_string())?;
    let Some(found) = found else { return finish(app, job).await };
    let mapping = Mapping::read(&found.mapping)?;
    let file: Option<FileId> = found.file.as_ref().and_then(|file| file.parse().ok());
    let file = file.ok_or_else(|| "the import has no file".to_owned())?;
    let reading = app.files.get(&file).await.map_err(|error| error.to_string())?;
    match run(app, found, &mapping, reading.bytes, None, |_| {}, |_| {}).await {
        Ok(_) => {}
        // A file that is no list of listings stays one, however often it is tried.
        Err(super::Error::TooLong(error)) => {
            let tx = app.db.begin().await.map_err(|error| error.to_string())?;
            let now = app.clock.now();
            store::fail(&tx, &id, &error.to_string(), now).await.map_err(|e| e.to_string())?;
            tx.commit().await.map_err(|error| error.to_string())?;
        }
        Err(error) => return Err(error.to_string()),
    }
    app.files.delete(&file).await.map_err(|error| error.to_string())?;
    finish(app, job).await
}

async fn finish(app: &App, job: &Job) -> Result<(), String> {
    let done = async {
        let tx = app.db.begin().await?;
        jobs::done(&tx, &job.id).await?;
        tx.commit().await
    };
    done.await.map_err(|error: db::Error| error.to_string())
}
