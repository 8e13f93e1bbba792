package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.definition.SObjectType;

/**
 * The record a step is about.
 *
 * @param id 18 characters
 * @param isWorkItem whether it was named as what waits for a decision
 */
record ContextRecord(SObjectType<?> type, String id, boolean isWorkItem) {}
