package dev.truce.platform.soql;

/** The part of a date or moment that a query asks for. Fiscal years are those of the calendar. */
public enum DateFunction {
    CALENDAR_YEAR,
    CALENDAR_QUARTER,
    CALENDAR_MONTH,
    DAY_IN_MONTH,
    /** 1 is Sunday. */
    DAY_IN_WEEK,
    DAY_IN_YEAR,
    /** The day of a moment. */
    DAY_ONLY,
    FISCAL_YEAR,
    FISCAL_QUARTER,
    FISCAL_MONTH,
    /** Of a moment, 0 to 23. */
    HOUR_IN_DAY,
    /** 1 is the first to the seventh day of the month. */
    WEEK_IN_MONTH,
    /** 1 is the first to the seventh day of the year. */
    WEEK_IN_YEAR
}
