//! One call of an endpoint: signed, with an end, without following anybody elsewhere.

use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::{CONTENT_TYPE, USER_AGENT};
use reqwest::redirect;
use sha2::Sha256;
use values::Time;

use super::address::{self, Inside, Reach, Resolver};
use super::{DeliveryId, EventId};

/// How long an endpoint may take to answer.
const TIME: Duration = Duration::from_secs(10);
/// How long it may take to come to the telephone.
const CONNECT: Duration = Duration::from_secs(5);

/// Calls endpoints; a part of the [`web::App`].
pub struct Caller {
    /// Which addresses are called.
    pub reach: Reach,
    /// Made at the first call: a machine that never calls needs no certificates.
    client: OnceLock<Result<reqwest::Client, String>>,
}

/// What is told, and to whom.
pub(super) struct Call<'a> {
    pub url: &'a str,
    pub secret: &'a str,
    pub event: &'a EventId,
    pub delivery: &'a DeliveryId,
    pub body: String,
}

/// Why a call failed.
#[derive(Debug)]
pub(super) struct Failed {
    pub status: Option<i64>,
    pub reason: &'static str,
}

impl Caller {
    /// A caller of these addresses.
    pub fn new(reach: Reach) -> Caller {
        Caller { reach, client: OnceLock::new() }
    }

    fn client(&self) -> Result<&reqwest::Client, Failed> {
        let made = self.client.get_or_init(|| {
            reqwest::Client::builder()
                .redirect(redirect::Policy::none())
                .no_proxy()
                .dns_resolver(Arc::new(Resolver(self.reach)))
                .connect_timeout(CONNECT)
                .timeout(TIME)
                .pool_max_idle_per_host(1)
                .https_only(self.reach == Reach::Public)
                .build()
                .map_err(|error| error.to_string())
        });
        made.as_ref().map_err(|error| {
            tracing::error!(error, "no webhook can be sent");
            failed("TLS cannot be set up on this machine")
        })
    }

    /// Calls; gives the status when it was taken.
    pub(super) async fn call(&self, call: Call<'_>, now: Time) -> Result<i64, Failed> {
        // An address may have been added when more was allowed.
        let url = address::checked(call.url, self.reach)
            .map_err(|_| failed("the address is not one that is called"))?;
        let answer = self
            .client()?
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header(USER_AGENT, "Kontor-Webhooks")
            .header("kontor-event", call.event.as_str())
            .header("kontor-delivery", call.delivery.as_str())
            .header("kontor-signature", signature(call.secret, &call.body, now))
            .body(call.body)
            .send()
            .await
            .map_err(|error| failed(told(&error)))?;
        let status = i64::from(answer.status().as_u16());
        match answer.status().is_success() {
            true => Ok(status),
            false => Err(Failed { status: Some(status), reason: "the answer was not 2xx" }),
        }
    }
}

fn failed(reason: &'static str) -> Failed {
    Failed { status: None, reason }
}

/// Words of ours: those of the error hold the address, and with it what its owner may keep secret.
fn told(error: &reqwest::Error) -> &'static str {
    let mut cause = error.source();
    while let Some(one) = cause {
        if one.is::<Inside>() {
            return "the name leads to no public address";
        }
        cause = one.source();
    }
    if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "no connection"
    } else {
        "the connection broke off"
    }
}

/// The header that proves who calls: `t=<seconds>,v1=<hex>` of HMAC-SHA256 under the secret over
/// `<seconds>.<body>`.
pub fn signature(secret: &str, body: &str, now: Time) -> String {
    let seconds = now.micros().div_euclid(1_000_000);
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of every length");
    mac.update(format!("{seconds}.{body}").as_bytes());
    let hex: String = mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
    format!("t={seconds},v1={hex}")
}
