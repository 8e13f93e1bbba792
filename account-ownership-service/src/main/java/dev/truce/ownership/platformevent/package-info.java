/** What clients that know nothing of Kafka are told: events of the contract as platform events, on channels. */
@NullMarked
package dev.truce.ownership.platformevent;

import org.jspecify.annotations.NullMarked;
