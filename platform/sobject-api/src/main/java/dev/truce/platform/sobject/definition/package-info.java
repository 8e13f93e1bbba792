/** Typed definitions: what the API calls an object, its fields and how they read and write the entity. */
@NullMarked
package dev.truce.platform.sobject.definition;

import org.jspecify.annotations.NullMarked;
