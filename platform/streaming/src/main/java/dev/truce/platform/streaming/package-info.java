/**
 * Events for subscribers over CometD ({@code salesforce-contract.md}, section 2.8): the protocol, and the log that
 * events are replayed from. Which channels there are, and who may listen, is said by whoever uses it.
 */
@NullMarked
package dev.truce.platform.streaming;

import org.jspecify.annotations.NullMarked;
