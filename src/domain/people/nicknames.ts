/** Given names and the short forms people use for them. Method: M3. */

const groups =
  'william will bill billy liam|robert rob bob bobby bert|richard rick dick rich richie|james jim jimmy jamie|john jack johnny jon|jonathan jonny|michael mike mick mikey|thomas tom tommy|joseph joe joey|charles charlie chuck|' +
  'edward ed eddie ted ned|david dave|daniel dan danny|matthew matt|andrew andy drew|anthony tony|christopher chris kit|nicholas nick nico|stephen steven steve|benjamin ben|samuel sam|alexander alex|gregory greg|timothy tim|' +
  'kenneth ken kenny|ronald ron|donald don|patrick pat paddy|peter pete|philip phillip phil|jeffrey jeff geoffrey geoff|joshua josh|nathaniel nathan nate|zachary zach zack|frederick fred freddy|lawrence larry|leonard leo lenny|raymond ray|vincent vince|' +
  'elizabeth liz beth betty eliza lizzie|katherine catherine kathryn kate katie cathy kathy|margaret maggie meg peggy|jennifer jen jenny|jessica jess|rebecca becky becca|deborah debbie deb|patricia patty tricia|susan sue susie|barbara barb|victoria vicky tori|' +
  'christina christine tina|alexandra alexa sandra|samantha sammy|abigail abby|stephanie steph|jacqueline jackie|kimberly kim|pamela pam|cynthia cindy|dorothy dot|theresa teresa terry|veronica ronnie|gabriella gabrielle gaby|natalie nat|' +
  'francisco paco pancho|jose pepe|ignacio nacho|guillermo memo|eduardo edu|fernando nando|antonio toni|manuel manolo|dolores lola|maximilian max|johannes hannes|sebastian basti|friedrich fritz|giuseppe beppe|giovanni gianni|vladimir vova|aleksandr sasha|dmitri dima';

const rootByName: ReadonlyMap<string, string> = new Map(
  groups.split('|').flatMap((group) => {
    const names = group.split(' ');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** The long form of a folded given name; the name itself when it has none here. */
export function nicknameRoot(given: string): string {
  return rootByName.get(given) ?? given;
}
