//! What leaves the house: mail and webhooks. They are written in the transaction of their deed, sent
//! afterwards, tried again, and can be sent once more.
