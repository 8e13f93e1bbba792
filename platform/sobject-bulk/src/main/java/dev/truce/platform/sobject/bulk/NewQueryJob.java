package dev.truce.platform.sobject.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be exported. */
record NewQueryJob(
        @Schema(description = "query, or queryAll with records in the recycle bin", examples = "query") @Nullable String operation,
        @Schema(
                        description = "Plain fields of one object and its parents",
                        examples = "SELECT Id, Name, Owner.Name FROM Account")
                @Nullable String query,
        @Schema(description = "CSV, and nothing else", examples = "CSV") @Nullable String contentType,
        @Schema(description = "COMMA, BACKQUOTE, CARET, PIPE, SEMICOLON or TAB", examples = "COMMA") @Nullable String columnDelimiter,
        @Schema(description = "LF or CRLF", examples = "LF") @Nullable String lineEnding) {}
