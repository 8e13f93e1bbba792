package dev.truce.importer.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record to create, or to change where there is one of this external id.
 *
 * @param key the external id
 * @param fields what to write, without the external id
 */
public record Upsert(String key, ObjectNode fields) {}
