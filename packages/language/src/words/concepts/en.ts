/** English; see `concepts.ts` for how a line is read. */
export const english = `price prices cost costs pricing fee fees charge rate rates expensive
open opening hours close closed closing opens closes
cancel cancellation cancelled canceled cancelling call-off
book booking reserve reservation appointment order schedule
address located location find directions
phone telephone call number contact reach
email e-mail mail
delivery deliver ship shipping delivered delivering shipped
return returns refund exchange returning money-back refunded
pay payment card invoice cards instalments installments payments
insurance insured damage damaged broken compensation liability
discount discounts offer deal voucher promotion
child children kids kid
dog dogs pet pets cat animals
parking park car-park
job jobs vacancy vacancies career careers
weekend weekends saturday sunday saturdays sundays
guarantee warranty complaint
flat apartment home house
storage store storing
cleaning clean cleaned
car cars vehicle
moving move removal removals relocation`
