package dev.truce.platform.sobject.process;

import org.jspecify.annotations.Nullable;

/**
 * A step of an approval process.
 *
 * @param recordId of a record of one of the process's contexts, 18 characters; it exists and the caller may see it
 * @param comments what the caller says about it; see {@link Comments}
 */
public record ApprovalStep(String recordId, @Nullable String comments) {}
