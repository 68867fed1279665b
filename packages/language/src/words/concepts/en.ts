/** English; see `concepts.ts` for how a line is read. */
export const english = `price prices cost costs pricing fee fees charge charged rate rates tariff pricey | expensive pay bill amount damage run total each
cheap cheaper cheapest budget affordable economical | price discount deal expensive
extra surcharge supplement additional | charge price more
quote quotes estimate estimates quotation ballpark valuation | price free written valid survey
hourly hour hours labour labor | rate price
open opening hours close closed closing opens closes opened | staffed desk counter evening weekday early late
desk counter reception front office receptionist | staffed open hours
cancel cancellation cancelled canceled cancelling canceling withdraw | notice refund deposit lose late
reschedule rebook postpone rearrange postponed rescheduling rebooking | change move date appointment
noshow missed absence absent skip skipped miss | appointment fee charge turn notice
book booking reserve reservation appointment bookings reservations appointments booked slot slots | schedule order available online sign
available availability vacant spare space spaces | full waiting dates free
waitlist waiting queue wait line | full spot available
walkin squeeze | appointment wait
address located location find directions postcode map whereabouts | street road get
phone telephone ring mobile cell number hotline landline | contact call line
contact reach touch | phone email message call
email e-mail emails inbox | write send message mail
text sms whatsapp message messages | phone reply
reply answer respond response | email message
delivery deliver ship shipping delivered delivering shipped courier dispatch postage post parcel | send arrive door free
collect collection pickup collecting | ready fetch bring shop
tracking track tracked | parcel order delivery
return returns refund exchange returning refunded refunds reimburse reimbursed | back receipt unused change
receipt receipts invoice | return bought
pay payment card payments cash debit paying checkout | bill invoice transfer due settle
transfer bacs iban wire | bank pay
bill invoice invoices billed billing invoicing | pay due owe
instalments installments instalment installment spread split financing finance klarna | pay month interest bill
overdue late reminder owing owe arrears | invoice pay due
deposit deposits upfront advance down prepayment | pay secure balance hold refund
balance remainder rest outstanding | due pay
giftcard voucher vouchers gift certificate | valid expire present
valid validity expire expires expiry expiration expired | date until good days
discount discounts offer deal deals promotion promo reduced reduction concession concessions concessionary off | code sale break cheaper save per
student students undergraduate college university nus | discount id card
pensioner pensioners senior seniors retired oap elderly | discount concession
military veteran veterans army forces teacher teachers nurse | discount
sibling siblings brother sister family | second discount child
member members membership subscription memberships subscriber join joining | monthly annual fee
insurance insured insurer insurers policy cover covered coverage | claim damage pay liability
liability liable responsible responsibility compensation compensate | damage insurance lost
damage damaged broken break smashed cracked scratched dented chipped ruined dent scratch | repair insurance claim
repair repairs fix fixed mend repairing fixing repaired | broken damage
fault faulty defect defective problem issue malfunction trouble | repair broken working diagnose warranty
complaint complaints complain unhappy dissatisfied disappointed grievance unsatisfied | manager problem feedback right
guarantee warranty guaranteed warranties | fault repair parts
lost mislaid misplaced forgot forgotten missing | found property kept leave item
delay delayed delays late | train arrive minutes tell running
child children kid kids toddler toddlers little youngster | age family baby
baby babies infant infants newborn | cot toddler months child
cot crib cots highchair | baby toddler sleep
boy boys son lad girl girls daughter | child
adult adults grownup grownups | age over
age ages aged old older youngest | years under over months limit
teen teens teenager teenagers minor minors | age parent adult
parent parents guardian mum mom dad mother father | child consent accompany
pet pets animal animals | dog cat fee welcome
dog dogs puppy puppies pup pups pooch hound spaniel labrador terrier canine | pet lead
cat cats kitten kittens kitty feline moggy | pet
rabbit rabbits bunny guinea hamster rodent budgie parrot canary tortoise ferret | pet
wheelchair disabled disability accessible accessibility mobility steps stairs lift elevator ramp | entrance floor crutches
stairs staircase steps stair | lift floor gate
allergy allergic allergies allergen allergens intolerance intolerant coeliac celiac gluten nuts nut lactose dairy | food ingredients contain
vegan vegetarian veggie vegetarians vegans meatless | menu food
food meal meals eat eating menu dinner lunch breakfast snack feed feeding fed | serve bring
breakfast brunch | served included morning
drink drinks alcohol beer wine booze bar byo corkage | bring
coffee tea cafe | drink
parking park parked garage driveway parkade | car space permit free
permit permits pass badge | parking
bus buses train tram tube subway metro station transit rail | stop walk travel
airport shuttle transfer taxi cab uber ride | pick
ev chargepoint wallbox | electric charging charger car charge station
password login username account credentials passcode | forgot reset locked
account profile login portal | details change register
app apps application website site online web webpage | download book
update change amend edit alter modify correct | address details name
privacy gdpr data confidential confidentiality personal | delete stored share
contract contracts agreement agreements terms conditions commitment tied | sign notice minimum
quit leave stop end terminate withdraw withdrawal withdrawing leaving termination | notice membership cancel contract
notice notify tell advance warning | days cancel
freeze pause suspend hold freezing paused | membership month
pain painful hurt hurts hurting ache aching sore agony throbbing | urgent relief
emergency emergencies urgent urgently asap immediately er | night call closed
sick ill illness unwell poorly fever cold flu contagious infectious infection vomiting | cancel stay home
doctor doctors gp physician clinician vet vets | appointment see
prescription prescriptions medication medicine medicines meds pills pill tablets tablet drug drugs | refill repeat
refill refills repeat renew renewal | prescription
vaccine vaccines vaccination vaccinations vaccinated shot shots jab jabs injection immunisation booster rabies | puppy weeks
surgery operation operate procedure anesthesia anaesthesia anaesthetic anesthetic sedation | before fasting night
neuter neutering spay spayed castrate castration sterilise fixed | male female
checkup exam examination recheck consultation visit appointment | see look
xray scan ultrasound | images
blood tests test lab sample results | fasting
tooth teeth dental dentist filling crown gum gums extraction | pain clean
braces orthodontist aligners retainer | teeth
hygienist scale polish whitening | teeth clean
glasses spectacles specs lenses frames eyewear | eye
eye eyes sight vision optician optometrist | glasses test
physio physiotherapy physiotherapist rehab exercises | referral
referral refer referred | doctor
massage facial treatment treatments therapy spa | minutes session
key keys fob keycard lockbox keysafe code locked lock | door safe get collect
linen bedding sheets duvet pillow pillows towels towel bedlinen | bring included beds provided
cleaning clean cleaned cleaner cleaners housekeeping tidy tidying dirty cleanup | end fee
rubbish trash garbage waste bins bin recycling disposal dispose junk refuse | collect
heating heater boiler radiator radiators warm cold furnace thermostat | broken heat
stove fireplace woodburner logs firewood wood | fire
wifi internet broadband wireless | password code
power electricity electric outage blackout fuse socket | meter
water leak leaking leaks tap pipe plumber plumbing drain blocked flood | hot
toilet toilets bathroom washroom restroom loo | room
shower showers | towel
changing locker lockers | shower
sauna saunas steam
noise noisy quiet loud neighbours party | night after
checkin arrival arrive arriving arrivals | key ready from day first get
checkout departure depart leaving leave departing | last out morning bags
stay stays overnight accommodation lodging nights night sleep | room
room rooms bedroom bedrooms suite | bed night
flat apartment home house property cottage condo cabin | rent
cottage cottages lodge chalet bungalow cabin cabins | stay
hotel hostel inn guesthouse motel | room
rent rental renting hire hired lease let letting lettings loan borrow lend | day deposit
landlord tenant tenancy tenants | rent
tent pitch campsite camping caravan motorhome campervan rv | night hookup
boat boats kayak canoe paddleboard sail | hire
beach sea lake swim swimming pool | water
bike bikes bicycle bicycles cycle ebike | repair hire
car cars vehicle vehicles automobile auto | drive
loaner courtesy replacement | car loan drive
tyre tyres tire tires wheel wheels | fit replace puncture balancing
puncture punctured slow | tyre tire flat nail repair plug
brake brakes pads discs rotors | fit front
service servicing oil maintenance inspection serviced | full filter miles
mot inspection roadworthiness | test car
tow towing towed recovery stranded stuck breakdown breakdowns roadside | miles car
diagnose diagnostic diagnostics troubleshooting diagnosis | warning light labour
spare part parts component components | fit order
driver driving licence license drive | age car
test tests testing assessment assess evaluate evaluated evaluation assessed placement | level
exam certificate certificates certification diploma qualification | pass course
course courses class classes lesson lessons session sessions workshop tuition training | teach level group
beginner beginners novice starter newcomer experience | level never start
level levels grade stage | move test
private individual personal | lesson trainer one
instructor teacher coach trainer tutor | lesson
tuition fees | month class lesson
gym workout fitness exercise training | class membership
job jobs vacancy vacancies hiring position positions recruitment apply application | work staff cv
apprentice apprenticeship internship intern placement trainee | job
staff team employee employees crew mover movers worker | per each
boss owner manager supervisor | complaint
storage store storing warehouse unit | keep month
luggage bags suitcase baggage | leave store
move moving removal removals relocation haul hauling relocate shift | truck crew distance
truck van lorry vehicle | load drive
distance interstate long miles mileage | move
packing pack packed wrap wrapping box unpack packer packers | kitchen fragile
box boxes carton cartons crate crates container totes | pack tape supplies
furniture sofa couch wardrobe bed table mattress armchair | assemble
heavy piano pianos bulky oversized | safe extra lift
fragile delicate china glassware | pack careful
plants plant houseplant houseplants | garden
hazardous prohibited forbidden banned paint gasoline propane fireworks | allowed take load
allow allowed permitted permit ok welcome prohibited forbidden rule rules | bring
assemble assembly install installation fitting fit fitted setup | furniture included
flower flowers bouquet bouquets florist roses wreath | deliver vase
funeral wreath sympathy condolence | flowers
wedding bride groom bridal | party flowers cake
party parties birthday celebration event events function anniversary | guests group hire
cake cakes cupcake pastry | order birthday
bread loaf rolls bakery bagel | fresh
group groups people guests persons party large | per minimum max
maximum max limit minimum min capacity | people
hair haircut cut trim barber hairdresser hairstyle fringe bangs | wash
dye colour coloring highlights balayage bleach tint toner roots | hair patch
beard shave moustache | trim
nails manicure pedicure gel polish acrylic | hands
size sizes measurement measurements dimensions fit measure width length height | small large
material materials fabric cotton wool leather linen | made wash
stock availability sold inventory | order back
clothes clothing dress suit garment jacket coat trousers | alter fit
alteration alterations hem shorten tailor tailoring | clothes
dry laundry wash washing machine launderette | clothes
holiday holidays christmas xmas easter thanksgiving bank | closed open
christmas xmas december festive eve | holiday closed
year january | holiday
bank public | holiday
vacation summer break closure closures shutdown | closed
weekend weekends saturday sunday saturdays sundays | open
weekday weekdays monday tuesday wednesday thursday friday | open week
evening evenings night nights late tonight | after open
morning mornings early earliest am | first
noon midday lunchtime
earliest first soonest | open start morning
latest last deadline cutoff due | until by before
snow storm storms blizzard weather ice hurricane lightning rain wet | cancel closed off
season seasonal summer winter peak | open price
school schools pupil pupils | group child
photo photos photograph photographs picture pictures photographer photography | take
video call zoom online remote virtual teams
tax vat taxes return hmrc irs | include deadline
accountant accounting bookkeeping bookkeeper payroll accounts | tax
lawyer solicitor attorney legal | advice
garden gardening lawn grass hedge mowing landscaping tree trees | cut
pest pests mice rats ants wasps insects bugs bedbugs fleas flea ticks tick | treatment
language languages english interpreter translator translation | speak
smoke smoking smoker vape cigarettes | allowed
safe safety secure security alarm cctv | lock
green eco sustainable environmentally recycled
duration long minutes lasts last length | hour time take takes
wait waiting lounge room | stay while
fast quick express rush urgent | extra
proof id identification passport | bring show
bring take carry need | with
goggles towel kit equipment gear tools | hire bring
ticket tickets admission entry entrance | price
tour tours guided visit | group
loyalty points rewards stamps | card
nappy nappies diaper diapers changing | baby
buggy pram stroller pushchair | child
swimming swim swimmer swimsuit trunks | pool lesson
trial taster try | first free
feedback review reviews rating
sell selling sale sold | buy used trade
buy purchase purchased order shop
business company corporate commercial trade firm | invoice account
funding grant subsidy support benefits
scrap | car
tip tips tipping gratuity | service
table tables terrace patio outside outdoor seating seat seats | reserve
playground | children
nursery daycare childcare babysitter babysitting creche | child
dishwasher oven fridge freezer hob cooker microwave dryer appliance appliances | broken kitchen
ski skiing skis snowboard slope slopes | hire
sign signature form forms paperwork document documents | contract
custom bespoke personalised personalized engraved engraving engrave | order
sample samples swatch catalogue catalog brochure | see
bite bites bitten bit | nervous aggressive
flea fleas
insured insurance insure liability
deposit prepay upfront advance prepayment | pay
fast quickly soon quick | time`
