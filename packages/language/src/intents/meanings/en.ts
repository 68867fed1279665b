/** English; see `meanings.ts` for how a line is read. */
export const english = `price cost costs pricing fee fees charge charges rate expensive tariff how-much
free gratis complimentary no-charge for-nothing without-charge at-no-cost
open opening hours close closed closing opens closes
cancel cancellation call-off revoke annul abort scrap withdraw undo reverse take-back back-out stop-it
stop end quit halt cease finish discontinue terminate
book booking reserve reservation appointment make-a-booking
schedule arrange plan set-up organize organise
address location located where-is whereabouts place residence
find locate search look-for look-up track-down hunt seek
phone telephone mobile cell cellphone smartphone handset
call ring dial phone-up
contact reach get-in-touch speak-to talk-to
support agent representative human person operator someone customer-service helpdesk staff
email e-mail mail inbox
message text sms note dm
delivery deliver delivered delivering ship shipping shipped shipment dispatch dispatched send sent
arrive arrived arrives arriving arrival come came receive received receiving get got gotten here-yet turned-up
wait waiting still pending awaiting hold-up not-yet hasnt yet
track tracking trace follow whereabouts progress status state
late delay delayed slow overdue behind taking-so-long taking-too-long long-time
fast quick quickly soon rapid express urgent urgently asap hurry speed expedite right-away immediately instant instantly
how-long when time timeframe duration days take
package parcel box
return returned returning send-back give-back bring-back
refund refunded reimburse reimbursed reimbursement money-back get-back credited-back
exchange swap trade switch replace replacement substitute change-for
pay paid payment paying payments
buy bought purchase purchased purchasing purchases order ordered shopping
sell sold selling
shop store merchant seller retailer vendor business company
cash money funds notes bills coins
withdraw withdrawal withdrew withdrawing withdrawals take-out took-out get-cash
atm cashpoint cash-machine cash-point machine dispenser cash-dispenser
deposit deposited put-in pay-in paid-in
top-up topup topped-up topping-up top-ups add-money load reload recharge add-funds refill put-money
transfer transferred transferring transfers wire send-money move-money remittance
recipient beneficiary receiver payee other-person
account accounts profile
balance available-funds how-much-money
statement history transactions list-of-transactions activity record records
transaction transactions purchase charge
card cards plastic
credit-card visa mastercard amex
virtual digital disposable one-time temporary
activate activation activating enable turn-on switch-on start-using get-started
deactivate disable turn-off switch-off shut-off switch-it-off
block blocked freeze frozen locked suspend suspended
unblock unfreeze unlock reactivate
lost lose losing missing misplaced cant-find gone disappeared vanished where-did
stolen steal theft robbed thief mugged pickpocketed
fraud fraudulent scam suspicious unauthorized unauthorised hacked compromised someone-else didnt-make not-mine dont-recognize dont-recognise unfamiliar strange unknown
pin passcode pin-code code
password login log-in sign-in signin username credentials
forgot forgotten forget remember recall cant-remember
verify verification verified verifying confirm confirmation prove proof authenticate identification
identity id who-i-am passport licence license document documents papers
name surname last-name
change update edit modify alter amend adjust switch new correct
wrong incorrect mistake error mistaken false inaccurate not-right
declined decline rejected refused denied reject deny not-accepted didnt-go-through turned-down
fail failed failing failure unsuccessful didnt-work not-working doesnt-work wont-work isnt-working cant-use unable broken stopped-working
problem issue trouble wrong difficulty difficulties
broken broke damaged faulty defective cracked malfunction
twice double duplicate two-times again second-time repeated more-than-once
extra additional unexpected hidden surprise
limit limits maximum max cap restriction restrictions restricted highest most
minimum least lowest
age old young kids children child minor teenager years-old
country countries abroad overseas foreign international internationally europe eu worldwide nation
currency currencies dollars euros pounds usd gbp eur yen
exchange-rate conversion convert converted rate-of-exchange
travel trip travelling traveling holiday vacation journey visit
flight fly plane flights airline airplane
hotel room accommodation lodging stay motel
luggage bag baggage suitcase carry-on
car vehicle auto automobile
fuel gas petrol gasoline
tire tires tyre tyres
restaurant diner eat eatery dinner lunch food meal cafe table
recipe cook cooking make bake prepare ingredients
calories nutrition nutritional healthy
weather rain sunny forecast temperature cold hot warm snow degrees outside umbrella
alarm wake wake-up
timer countdown
reminder remind reminders dont-let-me-forget
calendar event events meeting meetings agenda schedule appointment
song music track tune play album artist playlist listen songs
movie film cinema screening showtimes theater theatre
book novel read author
rate rating stars review score
light lights lamp lamps
volume loud louder quiet quieter sound
translate translation spanish french german italian how-do-you-say in-japanese
definition define meaning mean what-does
spell spelling spelled
calculate compute math sum plus multiply divide square-root
job work occupation profession career employer employment
salary wage income paycheck earn pay-day payday
tax taxes
bill bills invoice
loan mortgage lend borrow
insurance insured coverage policy
discount discounts offer deal voucher promotion coupon
subscription subscribe plan membership
close-account delete delete-account remove get-rid terminate-account shut-down erase
add include append insert put
open-account sign-up register registration join create apply application new-account
eligible qualify allowed able permitted can-i possible permission
why reason explain explanation how-come what-happened
help assist assistance
need want would-like wish require
thanks thank appreciate grateful
hello hi hey greetings good-morning
goodbye bye see-you farewell
yes yeah yep sure correct right
no nope nah
safe secure security protected trust
link connect connected pair sync
app application website site online
where which-places
accept accepted supported support work-with
apple-pay google-pay
show display list view see tell-me give-me check
dog dogs pet pets cat animal animals
doctor hospital dentist medical clinic vaccine shots
house home flat apartment
bank branch
cheque check checks checks cheques
points rewards miles reward
direct-debit standing-order automatic recurring
salary-in payroll
physical real actual
share shared sharing family joint spouse wife husband partner friend friends daughter son
near nearby closest around close-by nearest
traffic route directions way get-to drive distance far
time clock hour oclock
date today day tomorrow
joke funny laugh
story fact trivia interesting
gift present birthday
left remaining remain still-have
small big large size
colour color design look`
