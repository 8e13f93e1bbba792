/** What a service hears: each event applied once, in the transaction that marks it as handled. */
@org.jspecify.annotations.NullMarked
package dev.truce.platform.messaging.inbox;
