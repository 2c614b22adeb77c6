/**
 * The published shape of a statement of the Experience API, version 1.0.3, as far as the parts that
 * we write: https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md, part two. A property that
 * is not listed there makes a statement invalid (2.2), so every object is strict.
 */
import { z } from 'zod';

/** An IRI as 1.0.3 asks for: absolute, with a scheme. */
const Iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i);
/** 4.2: keys are language tags of RFC 5646. */
const Language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/);
const LanguageMap = z.record(Language, z.string());
/** 4.1: keys are IRIs, values may be anything. */
const Extensions = z.record(Iri, z.unknown());

/** 2.4.2.1: an agent has exactly one of four identifiers; ours is an account. */
const Agent = z.strictObject({
  objectType: z.literal('Agent').optional(),
  name: z.string().optional(),
  account: z.strictObject({ homePage: Iri, name: z.string().min(1) }),
});

/** 2.4.4.1 */
const Activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: Iri,
  definition: z
    .strictObject({
      name: LanguageMap.optional(),
      description: LanguageMap.optional(),
      type: Iri.optional(),
      moreInfo: Iri.optional(),
      extensions: Extensions.optional(),
    })
    .optional(),
});

/** 2.4.5.1: the raw score lies between the least and the most, the scaled one from -1 to 1. */
const Score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw, min }) => raw === undefined || min === undefined || raw >= min)
  .refine(({ raw, max }) => raw === undefined || max === undefined || raw <= max)
  .refine(({ min, max }) => min === undefined || max === undefined || min < max);

/** 4.6: a duration of ISO 8601, to hundredths of a second. */
const Duration = z.string().regex(/^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/);

export const Statement = z.strictObject({
  id: z.uuid().optional(),
  actor: Agent,
  verb: z.strictObject({ id: Iri, display: LanguageMap.optional() }),
  object: Activity,
  result: z
    .strictObject({
      score: Score.optional(),
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      response: z.string().optional(),
      duration: Duration.optional(),
      extensions: Extensions.optional(),
    })
    .optional(),
  context: z
    .strictObject({
      registration: z.uuid().optional(),
      // 2.4.6: both only where the object is an activity.
      revision: z.string().optional(),
      platform: z.string().optional(),
      language: Language.optional(),
      extensions: Extensions.optional(),
    })
    .optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  version: z
    .string()
    .regex(/^1\.0(\.\d+)?$/)
    .optional(),
});
