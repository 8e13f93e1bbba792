/** What is due because time has passed: expiry, escalation, tacit approval. */
@NullMarked
package dev.truce.deals.review.deadline;

import org.jspecify.annotations.NullMarked;
