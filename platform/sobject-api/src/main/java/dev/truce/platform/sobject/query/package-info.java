/** SOQL, translated to HQL with bound parameters only. */
@NullMarked
package dev.truce.platform.sobject.query;

import org.jspecify.annotations.NullMarked;
