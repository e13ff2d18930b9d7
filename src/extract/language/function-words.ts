/**
 * The commonest words of languages in Latin script, those that carry grammar and not topics.
 * Words of several languages are listed under each: what they weigh is shared among them.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on with as was by at from it be are this have has not an were which but his their they he she who been had its will would or said after more than about when also into there other over could between',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ses mais comme ou elle été cette aux ont leur nous être fait après entre deux selon même était',
  es: 'de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre también fue han desde todo según está años hasta donde',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são entre depois',
  it: 'di che e la il un a per è in una sono non si con del da le i come della nel ha al più ma gli alla anche dei lo questo delle dal nella se su ci stato essere hanno degli tra dopo suo loro fra',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als door bij maar dan naar uit nog werd heeft over deze worden wordt tot hebben zich hij die was meer onder geen al tegen omdat wel',
  no: 'og i det er på som en av til for at med har ikke den de om et var fra han seg kan vi etter men mot skal ble også vil sier når ut eller hva over nå jeg dette blir få mellom alle må opp bare hun andre sin',
  da: 'og i at er det en til af på for som den med de har ikke et om der var fra han kan men efter vil også skal sig blev ved eller nu bliver mod over når ud jeg hvor siger have hvad mellem alle kun sin meget',
  sv: 'och i att det som en på är av för med den till inte om har de ett var jag men han vi från kan så sig vid ska efter även när hon nu eller mot säger under bara också över skulle detta mellan hur alla där blir',
  fi: 'ja on ei se että oli mutta hän joka kun myös ovat niin kuin sen sekä tai jos ole vain mukaan jo nyt siitä sitten mitä olla olisi hänen joita vielä jonka koska kuitenkin mukaan vuonna jälkeen kanssa',
  is: 'og að í á er sem til það var við um með hann ekki en af fyrir hafa þess voru verið frá eru hefur því þeir þá hún eftir sé upp hans þegar',
  pl: 'w i na z się do nie że to jest o jak po od za ale przez dla są tym co oraz także może tego być był jego które który która było tylko jej przed już ich też jako gdy między została',
  cs: 'a se v na je že to s z do o i ve jako za by pro ale podle jeho jsou po k které od který byl již také však bude jen nebo při která tak co bylo roku před mezi když až ze kteří jsem',
  sk: 'a v sa na je že to s z do o aj ako za by pre ale podľa jeho sú po k ktoré od ktorý bol už tiež však bude len alebo pri ktorá tak čo bolo roku pred medzi keď až zo',
  hu: 'a az és hogy nem is egy volt meg csak de már mint ez el azt még vagy szerint ki van be ha majd után amely azonban pedig lehet lesz között ami mert arra kell',
  ro: 'de și în a la cu pe o că din un este pentru nu se mai au care ce al ale fost lui sau prin să după fi sunt dar către până între această anul ei lor când',
  tr: 've bir bu da de için ile olarak çok daha en olan gibi kadar sonra ne ancak ise oldu var olduğunu tarafından değil her ya göre yer iki ilk dedi etti üzerinde kendi',
  id: 'yang dan di dari untuk pada dengan ini itu dalam tidak akan adalah oleh ke sebagai telah juga dia para lebih ada atau mereka bisa karena saat sudah menjadi kepada tersebut setelah',
  vi: 'và của là có được cho không các trong một những với người này đã để khi từ đến về ra như vào tại còn cũng năm nhưng ông sẽ theo sau bị phải nhiều trên',
  et: 'ja on ei et see oli ka kui mis ning ta aga oma või kes seda nii selle siis veel ole pärast olid mille tema välja kuid',
  lv: 'un ir no ka ar uz par kas tā arī bet lai pēc gada būs tas tika vai kā jau gan tiek šo bija nav pie',
  lt: 'ir yra kad su buvo į iš kaip bet tai už po dėl tik nuo apie kurie apie bus taip jis jau per prie',
  hr: 'i u je na se da za su od s o što nije kao koji će bi ne iz ali to po koja koje ili kako samo prema biti nakon bio kada između',
  sl: 'in je v na se da za so ki s z pa tudi po o ne ni kot bi bo iz še ali pri bil do med kako lahko že zaradi od',
  ca: 'de la i el que a en les els per un amb una del al no és es ha dels va més com són o però seva també ser aquest han entre quan anys',
};
