import { describe, expect, test } from 'vitest';
import { endingFor } from '../../src/reading/content-type.ts';
import { aPdf } from '../fixtures/pdf.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const words = bytesOf('Nobody was there.');
const page = bytesOf('\n<!-- invented --><!DOCTYPE html>\n<title>Nobody</title>');
const picture = bytesOf('\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR');

describe('what came', () => {
  test.each([
    ['a page by its header', 'text/html; charset=utf-8', words, 'html'],
    ['a page of the strict kind', 'Application/XHTML+XML', words, 'html'],
    ['a text by its header', 'text/plain', words, 'txt'],
    ['a table of words', 'text/csv; header=present', words, 'txt'],
    ['what programs exchange', 'application/json', bytesOf('{ "says": "Nobody" }'), 'txt'],
    ['a PDF', 'application/pdf', aPdf(['Nobody was there.']), 'pdf'],
  ])('is %s', (_, type, bytes, ending) => {
    expect(endingFor(type, bytes)).toBe(ending);
  });

  test.each([
    ['a PDF that is sent as bytes', 'application/octet-stream', aPdf(['Nobody']), 'pdf'],
    ['a PDF that is sent as a page', 'text/html', aPdf(['Nobody']), 'pdf'],
    ['a page, such as a login, in the place of a PDF', 'application/pdf', page, 'html'],
    ['a page of which nothing is said', '', page, 'html'],
    ['a page with a byte order mark', '', bytesOf('\u00EF\u00BB\u00BF<html>'), 'html'],
    ['a page behind a declaration', 'application/xml', bytesOf('<?xml version="1.0"?>\n<html>'), 'html'],
    ['words of which nothing is said', '', words, 'txt'],
  ])('goes by its bytes: %s', (_, type, bytes, ending) => {
    expect(endingFor(type, bytes)).toBe(ending);
  });

  test('is a page also where a sign stands in it that steers a terminal', () => {
    expect(endingFor('text/html', bytesOf('<title>Nobody\u000B\u0007\u001B[31m</title>'))).toBe('html');
  });

  test('stays a text where it is sent as one, whatever it shows', () => {
    expect(endingFor('text/plain', page)).toBe('txt');
  });

  test.each([
    ['a picture', 'image/png', picture],
    ['a picture that is sent as a page', 'text/html', picture],
    ['a picture in words', 'image/svg+xml', bytesOf('<svg/>')],
    ['a packed file', 'application/zip', bytesOf('PK\u0003\u0004\u0014\u0000\u0008\u0000')],
    ['words that are sent as a PDF', 'application/pdf', words],
    ['words that are sent as a recording', 'audio/mpeg', words],
  ])('is none of the three: %s', (_, type, bytes) => {
    expect(endingFor(type, bytes)).toBeUndefined();
  });
});
