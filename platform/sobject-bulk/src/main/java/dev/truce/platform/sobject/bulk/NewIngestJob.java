package dev.truce.platform.sobject.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a load is to do. */
record NewIngestJob(
        @Schema(examples = "Account") @Nullable String object,
        @Schema(description = "insert, update, upsert, delete or hardDelete", examples = "upsert") @Nullable String operation,
        @Schema(description = "For an upsert: an external id field, or Id", examples = "External_Id__c") @Nullable String externalIdFieldName,
        @Schema(description = "CSV, and nothing else", examples = "CSV") @Nullable String contentType,
        @Schema(description = "COMMA, BACKQUOTE, CARET, PIPE, SEMICOLON or TAB", examples = "COMMA") @Nullable String columnDelimiter,
        @Schema(description = "LF or CRLF, of the results; either is read", examples = "LF") @Nullable String lineEnding) {}
