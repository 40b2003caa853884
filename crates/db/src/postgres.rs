//! PostgreSQL: a pool of connections, prepared statements kept for each.

use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures::{StreamExt, pin_mut};
use tokio_postgres::{NoTls, types::ToSql};

use crate::{Error, FromRow, Result, Row, Value};

/// Connections that one process holds at most.
const CONNECTIONS: usize = 16;

#[derive(Clone)]
pub(crate) struct Postgres(Pool);

pub(crate) struct PostgresTx {
    /// `None` only while the transaction ends.
    client: Option<Object>,
}

impl Postgres {
    pub(crate) async fn open(url: &str) -> Result<Postgres> {
        let config: tokio_postgres::Config = url.parse().map_err(|_| Error::Url)?;
        let recycle = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let pool = Pool::builder(Manager::from_config(config, NoTls, recycle))
            .max_size(CONNECTIONS)
            .build()
            .map_err(|e| Error::Driver(e.to_string()))?;
        drop(pool.get().await?); // an address that does not answer is told at once
        Ok(Postgres(pool))
    }

    pub(crate) async fn begin(&self) -> Result<PostgresTx> {
        let client = self.0.get().await?;
        client.batch_execute("begin").await?;
        Ok(PostgresTx { client: Some(client) })
    }

    pub(crate) async fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        rows(&self.0.get().await?, sql, params).await
    }

    pub(crate) async fn stream<T: FromRow>(
        &self,
        sql: &str,
        params: Vec<Value>,
        each: &mut (impl FnMut(T) -> bool + Send),
    ) -> Result<()> {
        let client = self.0.get().await?;
        let statement = client.prepare_cached(sql).await?;
        let rows = client.query_raw(&statement, &params).await?;
        pin_mut!(rows);
        while let Some(row) = rows.next().await {
            if !each(T::from_row(&Row::Postgres(&row?))?) {
                break;
            }
        }
        Ok(())
    }

    pub(crate) async fn outside_transaction(&self, sql: &str) -> Result<()> {
        Ok(self.0.get().await?.batch_execute(sql).await?)
    }

    pub(crate) async fn prepare_only(&self, sql: &str) -> Result<()> {
        self.0.get().await?.prepare(sql).await?;
        Ok(())
    }
}

impl PostgresTx {
    fn client(&self) -> Result<&Object> {
        self.client.as_ref().ok_or(Error::Conflict)
    }

    pub(crate) async fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        rows(self.client()?, sql, params).await
    }

    pub(crate) async fn exec(&self, sql: &str, params: &[Value]) -> Result<u64> {
        let client = self.client()?;
        let statement = client.prepare_cached(sql).await?;
        Ok(client.execute(&statement, &borrowed(params)).await?)
    }

    pub(crate) async fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.client()?.batch_execute(sql).await?)
    }

    pub(crate) async fn commit(mut self) -> Result<()> {
        let Some(client) = self.client.take() else { return Err(Error::Conflict) };
        // PostgreSQL answers the commit of a failed transaction with a quiet rollback. The
        // statement before it makes that an error: a commit is never acknowledged in vain.
        let told = client.simple_query("select 1; commit").await;
        if told.is_err() {
            client.batch_execute("rollback").await?;
        }
        told?;
        Ok(())
    }
}

impl Drop for PostgresTx {
    fn drop(&mut self) {
        let Some(client) = self.client.take() else { return };
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => {
                runtime.spawn(async move {
                    if client.batch_execute("rollback").await.is_err() {
                        drop(Object::take(client)); // closed: the server rolls back
                    }
                });
            }
            Err(_) => drop(Object::take(client)),
        }
    }
}

async fn rows<T: FromRow>(client: &Object, sql: &str, params: &[Value]) -> Result<Vec<T>> {
    let statement = client.prepare_cached(sql).await?;
    let rows = client.query(&statement, &borrowed(params)).await?;
    rows.iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
}

fn borrowed(params: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    params.iter().map(|param| param as &(dyn ToSql + Sync)).collect()
}
