package dev.truce.deals.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** M19 to M22: dates, expertise, promises and risk. */
@ApplicationScoped
class RiskReports {
    private final DealFigures figures;

    RiskReports(DealFigures figures) {
        this.figures = figures;
    }

    @Transactional
    Figures.TimelineGap timelineGap(ReportFilter filter) {
        DealFigures.Row all = figures.one(
                """
                select count(*), percentile_cont(0.5) within group (order by d.committed_go_live - d.requested_go_live),
                  percentile_cont(0.9) within group (order by d.committed_go_live - d.requested_go_live)
                from deal d where {deals} and d.committed_go_live is not null and d.requested_go_live is not null""",
                filter);
        return new Figures.TimelineGap(
                all.count(0),
                all.figure(1),
                all.figure(2),
                figures
                        .all(
                                """
                                select r.gap, count(*), avg(case when r.missed then 1.0 else 0.0 end)
                                from (select case when d.committed_go_live <= d.requested_go_live then '0 or less'
                                      when d.committed_go_live - d.requested_go_live <= 30 then '1 to 30'
                                      else 'more than 30' end as gap,
                                    d.actual_go_live > d.contracted_go_live as missed
                                  from deal d where {deals} and d.committed_go_live is not null
                                  and d.requested_go_live is not null and d.actual_go_live is not null
                                  and d.contracted_go_live is not null) r
                                group by r.gap order by r.gap""",
                                filter)
                        .stream()
                        .map(row -> new Figures.TimelineGap.Bucket(row.text(0), row.count(1), row.figure(2)))
                        .toList());
    }

    @Transactional
    Figures.ExpertiseRisk expertiseRisk(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), sum(d.amount), sum(d.amount) filter (where d.expertise_coverage < 70 or d.first_of_kind),
                  coalesce(sum(d.amount) filter (where d.expertise_coverage < 70 or d.first_of_kind), 0)
                    / nullif(sum(d.amount), 0)
                from deal d where {deals} and d.is_won""",
                filter);
        return new Figures.ExpertiseRisk(row.count(0), row.amount(1), row.amount(2), row.figure(3));
    }

    @Transactional
    Figures.PromiseLedger promises(ReportFilter filter) {
        DealFigures.Row row = figures.one(
                """
                select count(*), count(*) filter (where p.status in ('Disclosed', 'Accepted By Delivery',
                    'Added To Contract', 'Accepted As Goodwill')),
                  count(*) filter (where p.status = 'Contested'), count(*) filter (where p.late_disclosed),
                  count(*) filter (where p.status = 'Broken'),
                  count(*) filter (where not p.in_contract) * 1.0 / nullif(count(distinct d.id), 0),
                  count(*) filter (where p.status = 'Fulfilled') * 1.0
                    / nullif(count(*) filter (where p.status in ('Fulfilled', 'Broken')), 0)
                from promise p join deal d on d.id = p.opportunity where {deals} and not p.is_deleted""",
                filter);
        return new Figures.PromiseLedger(
                row.count(0), row.count(1), row.count(2), row.count(3), row.count(4), row.figure(5), row.figure(6));
    }

    @Transactional
    Figures.AtRisk atRisk(ReportFilter filter) {
        DealFigures.Row all =
                figures.one("select count(*), avg(d.risk_score) from deal d where {deals} and not d.is_closed", filter);
        return new Figures.AtRisk(
                all.count(0),
                all.figure(1),
                figures
                        .all(
                                """
                                select d.id, d.name, d.owner_id, d.risk_score, d.risk_reasons from deal d
                                where {deals} and not d.is_closed and d.risk_score > 0
                                order by d.risk_score desc, d.id fetch first 50 rows only""",
                                filter)
                        .stream()
                        .map(row -> new Figures.AtRisk.RiskyDeal(
                                row.text(0), row.text(1), row.text(2), row.count(3), row.text(4)))
                        .toList());
    }
}
