/** What clients that know nothing of Kafka are told: events of the contract as platform events, on channels. */
@NullMarked
package dev.truce.salesforce.platformevent;

import org.jspecify.annotations.NullMarked;
