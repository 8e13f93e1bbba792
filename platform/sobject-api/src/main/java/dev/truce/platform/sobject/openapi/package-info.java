/** Typed OpenAPI paths and schemas, generated from the definitions. */
@NullMarked
package dev.truce.platform.sobject.openapi;

import org.jspecify.annotations.NullMarked;
