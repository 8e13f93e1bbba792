/** Several requests in one: composite, batch and graph ({@code salesforce-contract.md}, section 2.6). */
@NullMarked
package dev.truce.platform.sobject.composite;

import org.jspecify.annotations.NullMarked;
