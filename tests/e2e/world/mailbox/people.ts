import type { Person } from './mailbox.ts';

function person(name: string, email: string): Person {
  return { name, email };
}

/** The rep, who sells packing machines, and her colleagues. */
export const robin = person('Robin Hale', 'robin.hale@harbourpack.example');
export const hannah = person('Hannah Cole', 'hannah.cole@harbourpack.example');
export const ben = person('Ben Adeyemi', 'ben.adeyemi@harbourpack.example');

/** Prospects and customers. */
export const nadia = person('Nadia Okafor', 'nadia.okafor@brightfreight.example');
export const jonas = person('Jonas Weber', 'jonas.weber@werk-nord.example');
export const camille = person('Camille Laurent', 'camille@atelier-seve.example');
export const lucia = person('Lucía Romero', 'lucia.romero@olivares.example');
export const giulia = person('Giulia Conti', 'g.conti@pastificio-conti.example');
export const pieter = person('Pieter de Vries', 'pieter@devrieskaas.example');
export const amara = person('Amara Nwosu', 'amara.nwosu@sunrisefoods.example');
export const tom = person('Tom Becker', 'tom.becker@beckertools.example');
export const kenji = person('森 健二', 'mori@hokuto-foods.example');
export const olena = person('Олена Коваленко', 'o.kovalenko@stepmill.example');
export const sofia = person('Sofia Lindqvist', 'sofia.lindqvist@fjordbageri.example');
export const martin = person('Martin Hughes', 'martin.hughes@valleybrew.example');
export const priya = person('Priya Raman', 'priya.raman@spicecoast.example');
export const elena = person('Elena Petrova', 'elena.petrova@rosecosmetics.example');
export const rafael = person('Rafael Duarte', 'rafael@duarteconservas.example');
export const grace = person('Grace Kim', 'grace.kim@kimchico.example');
export const oskar = person('Oskar Nowak', 'oskar.nowak@nowakpapier.example');
export const ines = person('Inês Ferreira', 'ines.ferreira@quintadosol.example');
