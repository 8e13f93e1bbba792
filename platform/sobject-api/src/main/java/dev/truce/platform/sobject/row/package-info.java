/** Single records: create, retrieve, update, delete and upsert, each through the writers of the definition. */
@NullMarked
package dev.truce.platform.sobject.row;

import org.jspecify.annotations.NullMarked;
