package dev.truce.deals.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** M15 to M17: when delivery was asked, how fast it decided, and how often it was passed over. */
@ApplicationScoped
class ReviewReports {
    private final DealFigures figures;

    ReviewReports(DealFigures figures) {
        this.figures = figures;
    }

    @Transactional
    Figures.EarlyInvolvement earlyInvolvement(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), count(r.asked), count(*) filter (where r.lead >= 10),
                  count(*) filter (where r.lead >= 10) * 1.0 / nullif(count(*), 0),
                  percentile_cont(0.5) within group (order by r.close_date - r.asked)
                from (select d.close_date, a.asked,
                    (select count(*) from generate_series(a.asked, d.close_date - 1, interval '1 day') day
                      where extract(isodow from day) < 6 and a.asked < d.close_date) as lead
                  from deal d left join (select opportunity,
                      min(cast(requested_at at time zone 'UTC' as date)) as asked
                    from delivery_review where decision is distinct from 'Waived' group by opportunity) a
                    on a.opportunity = d.id
                  where {deals} and d.is_won) r""",
                filter);
        return new Figures.EarlyInvolvement(
                row.count(0), row.count(1), row.count(2), row.figure(3), row.figure(4), firstTouches(filter));
    }

    private List<Figures.EarlyInvolvement.FirstTouch> firstTouches(ReportFilter filter) {
        return figures
                .all(
                        """
                        select r.stage, count(*)
                        from (select (select h.stage_name from deal_history h
                              where h.opportunity_id = d.id and h.created_date <= a.asked
                              order by h.created_date desc, h.id desc fetch first 1 rows only) as stage
                          from deal d join (select opportunity, min(requested_at) as asked
                            from delivery_review where decision is distinct from 'Waived' group by opportunity) a
                            on a.opportunity = d.id
                          where {deals} and d.is_won) r
                        where r.stage is not null group by r.stage order by 2 desc, 1""",
                        filter)
                .stream()
                .map(row -> new Figures.EarlyInvolvement.FirstTouch(row.text(0), row.count(1)))
                .toList();
    }

    @Transactional
    Figures.GateIntegrity gateIntegrity(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), count(*) filter (where r.waived), count(*) filter (where r.overridden),
                  count(*) filter (where r.waived or r.overridden) * 1.0 / nullif(count(*), 0),
                  coalesce(sum(r.stale), 0)
                from (select d.review_status = 'Waived' as waived,
                    exists (select 1 from guard_override o where o.opportunity = d.id and not o.is_deleted
                      and o.reopen_seq = d.reopen_seq) as overridden,
                    (select count(*) from delivery_review v where v.opportunity = d.id and v.status = 'Stale') as stale
                  from deal d where {deals} and d.is_won) r""",
                filter);
        return new Figures.GateIntegrity(row.count(0), row.count(1), row.count(2), row.figure(3), row.count(4));
    }

    @Transactional
    Figures.Turnaround turnaround(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), percentile_cont(0.5) within group (order by r.hours),
                  percentile_cont(0.9) within group (order by r.hours),
                  avg(case when r.answered_at <= r.due_at then 1.0 else 0.0 end)
                from (select v.answered_at, v.due_at,
                    extract(epoch from v.answered_at - v.requested_at) / 3600 as hours
                  from delivery_review v join deal d on d.id = v.opportunity
                  where {deals} and not v.is_deleted and v.answered_at is not null and v.decision <> 'Waived') r""",
                filter);
        return new Figures.Turnaround(row.count(0), row.figure(1), row.figure(2), row.figure(3));
    }
}
